package id.kipp.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Every document that matches, with its score: the catalogue is small enough to look at all of them at once. */
final class Matches extends SimpleCollector {

    record Match(LeafReaderContext leaf, int inLeaf, float score) {
        int document() {
            return leaf.docBase + inLeaf;
        }
    }

    private final List<Match> all = new ArrayList<>();
    private @org.jspecify.annotations.Nullable LeafReaderContext leaf;
    private @org.jspecify.annotations.Nullable Scorable scorer;

    static CollectorManager<Matches, List<Match>> collector() {
        return new CollectorManager<>() {
            @Override
            public Matches newCollector() {
                return new Matches();
            }

            @Override
            public List<Match> reduce(Collection<Matches> collectors) {
                return collectors.stream().flatMap(c -> c.all.stream()).toList();
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        leaf = context;
    }

    @Override
    public void setScorer(Scorable now) {
        scorer = now;
    }

    @Override
    public void collect(int document) throws IOException {
        if (leaf != null && scorer != null) all.add(new Match(leaf, document, scorer.score()));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
