package id.kipp.library;

import id.kipp.search.Ask;
import id.kipp.search.Found;
import id.kipp.search.Held;
import id.kipp.search.Indexed;
import id.kipp.search.SearchIndex;
import id.kipp.search.SearchIndexes;
import id.kipp.search.Synonyms;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The library by its words, those of its files too. Before a question it is made like the store, where it has not been a moment
 * ago, by the versions of the at most 1,000 items: so it needs no follower, and a copy of the site by command finds the same.
 */
@Component
class LibraryIndex {

    private static final String KIND = "kind";
    private static final int FEW = 50; // of whole items with their texts

    private final LibraryStore store;
    private final LibraryFiles files;
    private final SearchIndex index;

    /** What is in the index; null before the first look. */
    private @Nullable Map<String, Long> known;

    private final long fresh;
    private long looked;

    /** @param fresh how long what was read counts */
    LibraryIndex(
            LibraryStore store,
            LibraryFiles files,
            SearchIndexes indexes,
            @Value("${kipp.site.fresh:1s}") Duration fresh) {
        this.fresh = fresh.toNanos();
        this.store = store;
        this.files = files;
        this.index = indexes.open("library-by-words", List.of(KIND));
    }

    /** @param words none: everything, the latest first @param kind null for all */
    Found find(String words, @Nullable LibraryKind kind, int offset, int limit) {
        Map<String, Set<String>> filters = kind == null ? Map.of() : Map.of(KIND, Set.of(kind.name()));
        return find(new Ask(words, Synonyms.NONE, filters, offset, limit));
    }

    /** As {@link #find(String, LibraryKind, int, int)} of all kinds, taking words as they are typed. */
    Found as(String typed, int limit) {
        return find(new Ask(typed, Synonyms.NONE, Map.of(), 0, limit, false));
    }

    private Found find(Ask ask) {
        follow();
        return index.find(ask);
    }

    private synchronized void follow() {
        var now = System.nanoTime();
        if (known != null && now - looked < fresh) return;
        looked = now;
        var shown = shown();
        if (shown.equals(known)) return;
        var there = index.versions();
        var gone = new HashSet<>(there.keySet());
        gone.removeAll(shown.keySet());
        index.remove(gone);
        var other = shown.entrySet().stream()
                .filter(e -> !e.getValue().equals(there.get(e.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        few(other, some -> index.put(indexed(some)));
        known = shown;
    }

    SearchIndex index() {
        return index;
    }

    /** The index held against what would be put into it now, but for what is made like the store at the next question. */
    synchronized Held held() {
        if (known == null && index.isUnused()) return new Held(0, Set.of());
        var there = known == null ? index.versions() : known;
        var held =
                Held.of(index, each -> few(List.copyOf(shown().keySet()), some -> each.accept(prints(some))), some -> {
                    var shown = shown().keySet();
                    return prints(some.stream().filter(shown::contains).toList());
                });
        var now = shown();
        return new Held(
                held.looked(),
                held.wrong().stream()
                        .filter(id -> Objects.equals(there.get(id), now.get(id)))
                        .collect(Collectors.toSet()));
    }

    private Map<String, String> prints(Collection<String> ids) {
        return indexed(ids).stream().collect(Collectors.toMap(Indexed::id, Indexed::print));
    }

    private List<Indexed> indexed(Collection<String> ids) {
        return store.all(ids).stream().map(this::indexed).toList();
    }

    private static void few(List<String> ids, Consumer<List<String>> some) {
        for (var from = 0; from < ids.size(); from += FEW)
            some.accept(ids.subList(from, Math.min(from + FEW, ids.size())));
    }

    /** A file that has been cleared since is another version to be found by. */
    private Map<String, Long> shown() {
        var known = store.shown();
        var cleared = files.cleared(known.stream()
                .flatMap(k -> Stream.ofNullable(k.file()))
                .map(LibraryFile::document)
                .toList());
        var shown = new HashMap<String, Long>();
        for (var one : known)
            shown.put(
                    one.id(),
                    version(
                            one.version(),
                            one.file() != null && cleared.contains(one.file().document())));
        return shown;
    }

    private static long version(long item, boolean withFile) {
        return 2 * item + (withFile ? 1 : 0);
    }

    private Indexed indexed(LibraryItem item) {
        var head = item.head();
        var text = files.text(item);
        return new Indexed(
                item.id(),
                version(item.version(), files.download(item).isPresent()),
                head.title(),
                "",
                head.summary() + "\n" + item.text() + text,
                Map.of(KIND, List.of(head.kind().name())),
                head.date().toEpochDay());
    }

    @PreDestroy
    void stop() throws IOException {
        index.close();
    }
}
