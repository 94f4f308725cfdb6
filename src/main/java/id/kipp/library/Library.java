package id.kipp.library;

import static java.util.stream.Collectors.toMap;

import id.kipp.document.Document;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.search.Found;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Guides, books of winners, courses and news: written by the secretariat, read and found by everybody. */
@Service
public class Library {

    private static final String PUBLIC = "the library is public";
    private static final int PAGE_MAX = 200;

    private final LibraryStore store;
    private final LibraryIndex index;
    private final LibraryFiles files;
    private final Clock clock;

    Library(LibraryStore store, LibraryIndex index, LibraryFiles files, Clock clock) {
        this.store = store;
        this.index = index;
        this.files = files;
        this.clock = clock;
    }

    /** @param words none: everything, the latest first @param kind null for all */
    @PublicAccess(PUBLIC)
    public LibraryFound search(String words, @Nullable LibraryKind kind, int offset, int limit) {
        var found = index.find(words, kind, Math.max(0, offset), Math.clamp(limit, 0, PAGE_MAX));
        return new LibraryFound(found.total(), cards(found.hits()));
    }

    /** What has just these words, for a list of something else that they were asked of. */
    @PublicAccess(PUBLIC)
    public LibraryFound beside(String typed, int limit) {
        var found = index.as(typed, Math.clamp(limit, 0, PAGE_MAX));
        return new LibraryFound(found.total(), cards(found.hits()));
    }

    /** What is shown under this id. */
    @PublicAccess(PUBLIC)
    public Optional<LibraryItem> find(String id) {
        return store.find(id).filter(i -> !i.hidden());
    }

    /** Whether something was shown under this id and is so no more. */
    @PublicAccess("that something public was taken back is public")
    public boolean isGone(String id) {
        return store.find(id).filter(LibraryItem::hidden).isPresent();
    }

    /** All of it by its lines, hidden ones too, latest first. */
    public List<LibraryRow> all(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return store.rows();
    }

    /** To be changed. @throws Stale where there is none */
    public LibraryItem get(Actor actor, String id) {
        actor.require(Role.SECRETARIAT);
        return store.find(id).orElseThrow(Stale::new);
    }

    /** Shown at once. @throws Refusal as {@link LibraryText#checked}, {@code library.full} */
    public LibraryItem write(Actor actor, LibraryText written) {
        actor.require(Role.SECRETARIAT);
        var checked = written.checked(false);
        if (store.count() >= LibraryStore.MOST) throw new Refusal(LibraryRefusal.FULL, LibraryStore.MOST);
        return store.save(LibraryItem.first(UUID.randomUUID().toString(), actor, checked, clock.instant()));
    }

    /** @throws Refusal as {@link LibraryText#checked}, {@code problem.stale} where another was first */
    public LibraryItem rewrite(Actor actor, LibraryItem seen, LibraryText written) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.rewritten(actor, written.checked(seen.file() != null), clock.instant()));
    }

    /** What the page of this id hands out, once it has been looked at and nothing was wrong with it. */
    @PublicAccess(PUBLIC)
    public Optional<LibraryDownload> file(String id) {
        return find(id).flatMap(files::download);
    }

    /** What is known of its file, for whoever has put it there. */
    public Optional<Document> document(Actor actor, LibraryItem item) {
        actor.require(Role.SECRETARIAT);
        return files.state(item);
    }

    /**
     * Hands a file out, in the place of the one before.
     *
     * @throws Refusal {@code document.too-large}, {@code document.interrupted}, {@code document.library-full}, {@code problem.stale}
     */
    public LibraryItem attach(Actor actor, LibraryItem seen, String name, InputStream content) {
        actor.require(Role.SECRETARIAT);
        requireNow(seen);
        var taken = files.take(actor, seen.id(), name, content);
        try {
            return replace(actor, seen, taken);
        } catch (RuntimeException refused) {
            files.letGo(taken);
            throw refused;
        }
    }

    /** Hands its file out no more. @throws Refusal {@code library.nothing-in-it} where that was all, {@code problem.stale} */
    public LibraryItem detach(Actor actor, LibraryItem seen) {
        actor.require(Role.SECRETARIAT);
        requireNow(seen);
        seen.written().checked(false);
        return replace(actor, seen, null);
    }

    private LibraryItem replace(Actor actor, LibraryItem seen, @Nullable LibraryFile other) {
        var saved = store.save(seen.handing(actor, other, clock.instant()));
        if (seen.file() != null) files.letGo(seen.file());
        return saved;
    }

    private void requireNow(LibraryItem seen) {
        if (store.find(seen.id()).filter(i -> i.version() == seen.version()).isEmpty()) throw new Stale();
    }

    /**
     * Nobody reads it any more, or again.
     *
     * @param seen which version of it
     * @throws Stale where another was first
     */
    public LibraryItem hide(Actor actor, String id, long seen, boolean away) {
        actor.require(Role.SECRETARIAT);
        var stored = store.find(id).filter(i -> i.version() == seen).orElseThrow(Stale::new);
        return store.save(stored.hidden(actor, away, clock.instant()));
    }

    private List<LibraryCard> cards(List<Found.Hit> hits) {
        if (hits.isEmpty()) return List.of();
        var rows = store.rows(hits.stream().map(Found.Hit::id).toList()).stream()
                .filter(r -> !r.hidden())
                .collect(toMap(LibraryRow::id, Function.identity()));
        return hits.stream()
                .flatMap(h -> Optional.ofNullable(rows.get(h.id())).stream()
                        .map(r -> new LibraryCard(r, h.title(), h.snippet())))
                .toList();
    }
}
