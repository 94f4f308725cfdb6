package id.kipp.library;

import id.kipp.search.Ask;
import id.kipp.search.Found;
import id.kipp.search.Indexed;
import id.kipp.search.SearchIndex;
import id.kipp.search.SearchIndexes;
import id.kipp.search.Synonyms;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The library by its words. Before a question it is made like the store, where it has not been a moment ago, by the versions of the at most 1,000 items: so
 * it needs no follower, and a copy of the site by command finds the same.
 */
@Component
class LibraryIndex {

    private static final String KIND = "kind";
    private static final int FEW = 50; // of whole items with their texts

    private final LibraryStore store;
    private final SearchIndex index;

    /** What is in the index; null before the first look. */
    private @Nullable Map<String, Long> known;

    private final long fresh;
    private long looked;

    /** @param fresh how long what was read counts */
    LibraryIndex(
            LibraryStore store, SearchIndexes indexes, @Value("${kipp.site.fresh:1s}") Duration fresh) {
        this.fresh = fresh.toNanos();
        this.store = store;
        this.index = indexes.open("library-by-words", List.of(KIND));
    }

    /** @param words none: everything, the latest first @param kind null for all */
    Found find(String words, @Nullable LibraryKind kind, int offset, int limit) {
        follow();
        Map<String, Set<String>> filters = kind == null ? Map.of() : Map.of(KIND, Set.of(kind.name()));
        return index.find(new Ask(words, Synonyms.NONE, filters, offset, limit));
    }

    private synchronized void follow() {
        var now = System.nanoTime();
        if (known != null && now - looked < fresh) return;
        looked = now;
        var shown = store.shown();
        if (shown.equals(known)) return;
        var there = index.versions();
        var gone = new HashSet<>(there.keySet());
        gone.removeAll(shown.keySet());
        index.remove(gone);
        var other = shown.entrySet().stream()
                .filter(e -> !e.getValue().equals(there.get(e.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        for (var from = 0; from < other.size(); from += FEW)
            index.put(store.all(other.subList(from, Math.min(from + FEW, other.size()))).stream()
                    .map(LibraryIndex::indexed)
                    .toList());
        known = shown;
    }

    private static Indexed indexed(LibraryItem item) {
        var head = item.head();
        return new Indexed(
                item.id(),
                item.version(),
                head.title(),
                "",
                head.summary() + "\n" + item.text(),
                Map.of(KIND, List.of(head.kind().name())),
                head.date().toEpochDay());
    }

    @PreDestroy
    void stop() throws IOException {
        index.close();
    }
}
