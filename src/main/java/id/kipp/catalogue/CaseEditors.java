package id.kipp.catalogue;

import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Editors' side: what owners have written, beside what is read now; the region's hub looks first, then the secretariat. */
@Service
public class CaseEditors {

    /** After so long the secretariat goes on without the hub. */
    static final Duration HUB_TIME = Duration.ofDays(14);

    private static final int PAGE_MAX = 100;

    private final EntryStore entries;
    private final CaseStoryStore cases;
    private final ObjectProvider<Hubs> hubs;
    private final Clock clock;

    CaseEditors(EntryStore entries, CaseStoryStore cases, ObjectProvider<Hubs> hubs, Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** @param since when it was sent */
    public record WaitingCase(EntryId id, String title, String by, Instant since) {}

    /** What an editor compares. @param hub whose turn it is before the secretariat's; empty where it is the secretariat's */
    public record Compared(Entry entry, long version, CaseText shown, CaseUpdate update, Optional<Tag> hub) {}

    /** Oldest first; for a hub those that wait for it. */
    public List<WaitingCase> waiting(Actor actor, int offset, int limit) {
        actor.require(Role.SECRETARIAT, Role.HUB);
        var from = Math.max(0, offset);
        var most = Math.clamp(limit, 0, PAGE_MAX);
        var rows = actor.is(Role.SECRETARIAT)
                ? cases.waiting(from, most)
                : cases.waitingFor(lookedAfter(actor), hubsSince(), from, most);
        var heads = entries
                .headlines(rows.stream().map(CaseStoryStore.Waits::id).toList())
                .stream()
                .collect(Collectors.toMap(EntryStore.Headline::id, Function.identity()));
        var waiting = new ArrayList<WaitingCase>();
        for (var row : rows) {
            var head = heads.get(row.id());
            var told = row.waiting();
            if (head != null)
                waiting.add(new WaitingCase(
                        row.id(),
                        head.text().title(),
                        head.origin().agencyName(),
                        told == null ? Instant.EPOCH : told.at()));
        }
        return waiting;
    }

    /** How many {@link #waiting} has in all. */
    public long count(Actor actor) {
        actor.require(Role.SECRETARIAT, Role.HUB);
        return actor.is(Role.SECRETARIAT) ? cases.waiting() : cases.waitingFor(lookedAfter(actor), hubsSince());
    }

    private Set<AgencyId> lookedAfter(Actor actor) {
        return hubs.stream().flatMap(h -> h.lookedAfterBy(actor).stream()).collect(Collectors.toSet());
    }

    /** What was sent before is not a hub's turn any more. */
    private Instant hubsSince() {
        return clock.instant().minus(HUB_TIME);
    }

    /** For the secretariat and whoever speaks for its hub. @throws Refusal {@code catalogue.no-update}, {@code actor.not-allowed} */
    public Compared get(Actor actor, EntryId id) {
        var entry = entries.find(id).orElseThrow(() -> new Refusal(CatalogueRefusal.UNKNOWN));
        requireEditor(actor, entry);
        var story = cases.find(id).filter(CaseStory::isOpen).orElseThrow(() -> new Refusal(CatalogueRefusal.NO_UPDATE));
        return new Compared(entry, story.version(), story.shown(), update(story), awaited(entry, story));
    }

    /** All that was decided before, the first first. */
    public List<CasePast> past(Actor actor, EntryId id) {
        actor.require(Role.SECRETARIAT);
        return cases.find(id).map(CaseStory::past).orElse(List.of());
    }

    /**
     * By the hub while it is its turn, then by the secretariat: then everybody reads it.
     *
     * @throws Refusal {@code catalogue.hub-first}, {@code catalogue.own-update}, {@code catalogue.no-update}, {@code problem.stale}
     */
    public void approve(Actor actor, EntryId id, long seen) {
        var entry = entries.find(id).orElseThrow(() -> new Refusal(CatalogueRefusal.UNKNOWN));
        requireEditor(actor, entry);
        var story = stored(id).at(seen);
        var hub = story.isOpen() ? awaited(entry, story) : Optional.<Tag>empty();
        var now = clock.instant();
        if (hub.isPresent() && speaksFor(actor, hub.get())) {
            cases.save(story.passed(actor, now));
            return;
        }
        actor.require(Role.SECRETARIAT);
        if (hub.isPresent())
            throw new Refusal(CatalogueRefusal.HUB_FIRST, hub.get().label());
        cases.save(story.approved(actor, now));
    }

    /** @throws Refusal {@code catalogue.reason-missing}, {@code catalogue.own-update}, {@code catalogue.no-update}, {@code problem.stale} */
    public void giveBack(Actor actor, EntryId id, long seen, String reason) {
        var entry = entries.find(id).orElseThrow(() -> new Refusal(CatalogueRefusal.UNKNOWN));
        requireEditor(actor, entry);
        var why = Typed.reason(reason, CatalogueRefusal.REASON_MISSING);
        cases.save(stored(id).at(seen).returned(actor, why, clock.instant()));
    }

    private CaseStory stored(EntryId id) {
        return cases.find(id).orElseThrow(() -> new Refusal(CatalogueRefusal.NO_UPDATE));
    }

    private static CaseUpdate update(CaseStory story) {
        if (story.waiting() == null) throw new Refusal(CatalogueRefusal.NO_UPDATE);
        return story.waiting();
    }

    /** The hub whose turn it is. */
    private Optional<Tag> awaited(Entry entry, CaseStory story) {
        var update = update(story);
        var late = clock.instant().isAfter(update.at().plus(HUB_TIME));
        return update.hub() != null || late
                ? Optional.empty()
                : hubs.stream().flatMap(h -> h.first(entry.origin()).stream()).findFirst();
    }

    private boolean speaksFor(Actor actor, Tag hub) {
        return hubs.stream().anyMatch(h -> h.speaksFor(actor, hub));
    }

    private void requireEditor(Actor actor, Entry entry) {
        if (actor.is(Role.SECRETARIAT)) return;
        var own = hubs.stream().anyMatch(h -> h.first(entry.origin())
                .filter(t -> h.speaksFor(actor, t))
                .isPresent());
        if (!own) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }
}
