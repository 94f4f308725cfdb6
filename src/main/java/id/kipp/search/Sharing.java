package id.kipp.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Which of the things asked for a whole text says, in whichever form; whose it is says nothing of what it is about. */
final class Sharing {

    private record Asked(String typed, Weight weight) {}

    private final IndexSearcher searcher;
    private final List<Asked> asked = new ArrayList<>();

    Sharing(IndexSearcher searcher, SearchQuery wording, Analyzers analyzers) throws IOException {
        this.searcher = searcher;
        for (var term : wording.asked()) {
            var query = searcher.rewrite(term.query(analyzers));
            asked.add(new Asked(term.typed(), searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1)));
        }
    }

    /** Each as it was typed, in the order in which they were. */
    List<String> of(int document) throws IOException {
        var said = new ArrayList<String>();
        for (var one : asked) if (isSaid(one, document)) said.add(one.typed());
        return said.stream().distinct().toList();
    }

    private boolean isSaid(Asked one, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var places = one.weight().matches(leaf, document - leaf.docBase);
        if (places == null) return false;
        for (var field : places) if (!field.equals(Fields.BY)) return true;
        return false;
    }
}
