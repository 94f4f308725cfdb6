package id.kipp.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/**
 * What was shown lately, as it lies in its segment of the index, which never changes: most questions find the same few hundred
 * things, and to read one and take it apart anew each time is most of what a question costs.
 */
final class ShownLately {

    private static final long MEMORY = 12L * 1024 * 1024;

    private record Place(Object segment, int document) {}

    private final Cache<Place, FoundText> lately = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Place at, FoundText of) -> of.weight())
            .build();
    private final Analyzers analyzers;

    ShownLately(Analyzers analyzers) {
        this.analyzers = analyzers;
    }

    FoundText of(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var segment = leaf.reader().getCoreCacheHelper();
        if (segment == null) return read(searcher, document);
        var place = new Place(segment.getKey(), document - leaf.docBase);
        var known = lately.getIfPresent(place);
        if (known != null) return known;
        var read = read(searcher, document);
        lately.put(place, read);
        return read;
    }

    private FoundText read(IndexSearcher searcher, int document) throws IOException {
        var stored = searcher.storedFields().document(document);
        return new FoundText(
                stored.get(Fields.ID),
                Worded.of(analyzers, stored.get(Fields.TITLE)),
                Worded.of(analyzers, stored.get(Fields.BODY)));
    }
}
