package id.kipp.library;

import static java.util.stream.Collectors.toMap;

import id.kipp.document.Document;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.search.Found;
import java.io.InputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Guides, books of winners, courses and news: written by the secretariat and by hubs, read and found by everybody. A hub's people
 * change what their hub has written and nothing else; whether it is shown at once or once the secretariat has looked at it is a
 * setting.
 */
@Service
public class Library {

    private static final String PUBLIC = "the library is public";
    private static final int PAGE_MAX = 200;

    private final LibraryStore store;
    private final LibraryIndex index;
    private final LibraryFiles files;
    private final HubWriters hubs;
    private final boolean asks;
    private final Clock clock;

    /** @param asks whether a hub's page waits for the secretariat */
    Library(
            LibraryStore store,
            LibraryIndex index,
            LibraryFiles files,
            HubWriters hubs,
            @Value("${kipp.library.hub-approval:true}") boolean asks,
            Clock clock) {
        this.hubs = hubs;
        this.asks = asks;
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

    /** What a hub's people have written and everybody reads, the latest first. */
    @PublicAccess(PUBLIC)
    public List<LibraryRow> ofHub(String hub, int limit) {
        return store.shown(hub, Math.clamp(limit, 1, PAGE_MAX));
    }

    /** Whether something was shown under this id and is so no more. */
    @PublicAccess("that something public was taken back is public")
    public boolean isGone(String id) {
        return store.find(id).filter(i -> i.hidden() && !i.isWaiting()).isPresent();
    }

    /** All that the actor may change by its lines, hidden ones too: what waits for the secretariat first, then the latest. */
    public List<LibraryRow> all(Actor actor) {
        var hub = writer(actor);
        var rows = hub == null ? store.rows() : store.rows(hub);
        return rows.stream()
                .sorted(Comparator.comparing(LibraryRow::isWaiting).reversed())
                .toList();
    }

    /** Whether what a hub writes waits for the secretariat. */
    @PublicAccess("how the library is kept is no secret")
    public boolean asks() {
        return asks;
    }

    /** To be changed. @throws Stale where there is none */
    public LibraryItem get(Actor actor, String id) {
        actor.require(Role.SECRETARIAT, Role.HUB);
        var item = store.find(id).orElseThrow(Stale::new);
        requireOwn(actor, item);
        return item;
    }

    /** Shown at once, or once the secretariat has said yes. @throws Refusal as {@link LibraryText#checked}, {@code library.full}, {@code library.hub-full} */
    public LibraryItem write(Actor actor, LibraryText written) {
        var hub = writer(actor);
        var checked = written.checked(false);
        if (store.count() >= LibraryStore.MOST) throw new Refusal(LibraryRefusal.FULL, LibraryStore.MOST);
        if (hub != null && store.count(hub) >= LibraryStore.MOST_OF_HUB)
            throw new Refusal(LibraryRefusal.HUB_FULL, LibraryStore.MOST_OF_HUB);
        var waits = hub != null && asks;
        return store.save(LibraryItem.first(
                UUID.randomUUID().toString(),
                actor,
                checked,
                waits,
                hub == null ? null : hub.waiting(waits),
                clock.instant()));
    }

    /** The hub the actor writes for; null for the secretariat, which writes for everybody. */
    private @Nullable LibraryHub writer(Actor actor) {
        actor.require(Role.SECRETARIAT, Role.HUB);
        if (actor.is(Role.SECRETARIAT)) return null;
        return hubs.hub(actor).orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }

    private void requireOwn(Actor actor, LibraryItem item) {
        var hub = writer(actor);
        if (hub != null && (item.hub() == null || !item.hub().is(hub)))
            throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }

    /** Whether what everybody reads of a hub waits again because the secretariat is to see the change first. */
    private boolean waits(Actor actor, LibraryItem seen) {
        requireOwn(actor, seen);
        return asks && !actor.is(Role.SECRETARIAT) && !seen.hidden();
    }

    /** @throws Refusal as {@link LibraryText#checked}, {@code problem.stale} where another was first */
    public LibraryItem rewrite(Actor actor, LibraryItem seen, LibraryText written) {
        var waits = waits(actor, seen);
        return store.save(seen.rewritten(actor, written.checked(seen.file() != null), waits, clock.instant()));
    }

    /** What the page of this id hands out, once it has been looked at and nothing was wrong with it. */
    @PublicAccess(PUBLIC)
    public Optional<LibraryDownload> file(String id) {
        return find(id).flatMap(files::download);
    }

    /** What is known of its file, for whoever has put it there. */
    public Optional<Document> document(Actor actor, LibraryItem item) {
        requireOwn(actor, item);
        return files.state(item);
    }

    /**
     * Hands a file out, in the place of the one before.
     *
     * @throws Refusal {@code document.too-large}, {@code document.interrupted}, {@code document.library-full}, {@code problem.stale}
     */
    public LibraryItem attach(Actor actor, LibraryItem seen, String name, InputStream content) {
        var waits = waits(actor, seen);
        requireNow(seen);
        var taken = files.take(actor, seen, name, content);
        try {
            return replace(actor, seen, taken, waits);
        } catch (RuntimeException refused) {
            files.letGo(taken);
            throw refused;
        }
    }

    /** Hands its file out no more. @throws Refusal {@code library.nothing-in-it} where that was all, {@code problem.stale} */
    public LibraryItem detach(Actor actor, LibraryItem seen) {
        var waits = waits(actor, seen);
        requireNow(seen);
        seen.written().checked(false);
        return replace(actor, seen, null, waits);
    }

    private LibraryItem replace(Actor actor, LibraryItem seen, @Nullable LibraryFile other, boolean waits) {
        var saved = store.save(seen.handing(actor, other, waits, clock.instant()));
        if (seen.file() != null) files.letGo(seen.file());
        return saved;
    }

    private void requireNow(LibraryItem seen) {
        if (store.find(seen.id()).filter(i -> i.version() == seen.version()).isEmpty()) throw new Stale();
    }

    /**
     * Nobody reads it any more, or again; a hub asks the secretariat for the latter, unless nobody is to be asked and its own
     * people have taken it away.
     *
     * @param seen which version of it
     * @throws Stale where another was first
     */
    public LibraryItem hide(Actor actor, String id, long seen, boolean away) {
        actor.require(Role.SECRETARIAT, Role.HUB);
        var stored = store.find(id).filter(i -> i.version() == seen).orElseThrow(Stale::new);
        requireOwn(actor, stored);
        var now = clock.instant();
        var atOnce = away || actor.is(Role.SECRETARIAT) || !asks && stored.isTakenAway();
        return store.save(atOnce ? stored.hidden(actor, away, now) : stored.offered(actor, now));
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
