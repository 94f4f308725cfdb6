package id.kipp.catalogue;

import id.kipp.document.Document;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Owners' side of the catalogue: what they write waits for an editor; what runs and what has stopped they say themselves. */
@Service
public class CaseOwners {

    private static final int PAGE_MAX = 100;

    private final EntryStore entries;
    private final CaseStoryStore cases;
    private final CaseHolders holders;
    private final CaseAttachments attachments;
    private final Clock clock;

    CaseOwners(
            EntryStore entries, CaseStoryStore cases, CaseHolders holders, CaseAttachments attachments, Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.holders = holders;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** An innovation on its owner's desk. @param waits what the owner has written and nobody has decided; null for nothing */
    public record OwnCase(EntryId id, String title, int year, Pulse pulse, @Nullable String returned, boolean waits) {}

    /** A case as its owner writes it. @param version 0 where nothing was ever said */
    public record Writing(Entry entry, long version, CaseText shown, @Nullable CaseUpdate update, Pulse pulse) {

        /** What the owner goes on from. */
        public CaseText text() {
            return update == null ? shown : update.text();
        }
    }

    /** Those of this owner that are published, by number. */
    public List<OwnCase> own(Actor actor, int offset, int limit) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        var rows = rows(actor, Math.max(0, offset), Math.clamp(limit, 0, PAGE_MAX));
        var said = cases.desk(rows.stream().map(EntryStore.Headline::id).toList());
        return rows.stream().map(r -> line(r, said)).toList();
    }

    /** How many there are in all. */
    public int count(Actor actor) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        if (actor.is(Role.AGENCY)) return actor.agency().map(entries::count).orElse(0);
        return ofUnit(actor).size();
    }

    private List<EntryStore.Headline> rows(Actor actor, int offset, int limit) {
        if (actor.is(Role.AGENCY))
            return actor.agency().map(a -> entries.of(a, offset, limit)).orElse(List.of());
        return ofUnit(actor).stream().skip(offset).limit(limit).toList();
    }

    /** What a unit handed in and its institution still has: some dozens. */
    private List<EntryStore.Headline> ofUnit(Actor actor) {
        var agency = actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        return entries.headlines(actor.unit().map(cases::of).orElse(List.of()), agency);
    }

    private static OwnCase line(EntryStore.Headline row, Map<EntryId, CaseStoryStore.Waits> said) {
        var of = said.get(row.id());
        var waiting = of == null ? null : of.waiting();
        var returned = waiting == null || waiting.returned().isEmpty() ? null : waiting.returned();
        return new OwnCase(
                row.id(),
                row.text().title(),
                row.origin().year(),
                of == null ? Pulse.NONE : of.pulse(),
                returned,
                waiting != null && returned == null);
    }

    /** What was taken back its owner still reads. @throws Refusal {@code catalogue.unknown}, {@code actor.not-allowed} */
    public Writing get(Actor actor, EntryId id) {
        var entry = kept(actor, id);
        var story = cases.find(id).orElseGet(() -> CaseStory.none(id, holders.first(entry)));
        return new Writing(entry, story.version(), story.shown(), story.waiting(), story.pulse());
    }

    /**
     * Sends what is written to the editors; what waits there already is replaced.
     *
     * @param seen version it was written from
     * @throws Refusal {@code problem.stale}, {@code catalogue.update-empty}, {@code catalogue.file-unfit}
     */
    public void propose(Actor actor, EntryId id, long seen, CaseText text) {
        var entry = owned(actor, id);
        var written = text.withoutPersons();
        attachments.requireFit(id, written.media());
        cases.save(cases.find(id)
                .orElseGet(() -> CaseStory.none(id, holders.first(entry)))
                .at(seen)
                .proposed(actor, written, clock.instant()));
    }

    /** Shown at once: it is the owner who knows. @throws Refusal {@code catalogue.stop-reason-missing} */
    public void say(Actor actor, EntryId id, Running running, @Nullable StopReason why) {
        var entry = owned(actor, id);
        cases.update(CaseStory.none(id, holders.first(entry)), c -> c.said(actor, running, why, clock.instant()));
    }

    /** A file for the page, which nobody sees before it is sent and approved. @throws Refusal as {@link CaseAttachments#take} */
    public Document attach(Actor actor, EntryId id, String name, InputStream content, boolean picture) {
        owned(actor, id);
        return attachments.take(actor, id, name, content, picture);
    }

    private Entry owned(Actor actor, EntryId id) {
        var entry = kept(actor, id);
        if (!entry.isPublished()) throw new Refusal(CatalogueRefusal.UNKNOWN);
        return entry;
    }

    private Entry kept(Actor actor, EntryId id) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        var entry = entries.find(id)
                .filter(e -> e.state() != Entry.State.DRAFT)
                .orElseThrow(() -> new Refusal(CatalogueRefusal.UNKNOWN));
        if (!holders.of(entry).isKeptBy(actor)) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        return entry;
    }
}
