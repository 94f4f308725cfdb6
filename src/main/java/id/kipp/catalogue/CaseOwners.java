package id.kipp.catalogue;

import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.document.Documents;
import id.kipp.document.Kind;
import id.kipp.document.Quota;
import id.kipp.document.ReadingState;
import id.kipp.document.Upload;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Owners' side of the catalogue: what they write waits for an editor; what runs and what has stopped they say themselves. */
@Service
public class CaseOwners {

    public static final long PICTURE_BYTES = 8L << 20;
    public static final long DOCUMENT_BYTES = 2L << 20;

    private static final long OF_ONE_CASE = 60L << 20;
    private static final String OWNER = "case:";
    private static final int PAGE_MAX = 100;
    private static final Set<ReadingState> UNFIT = Set.of(
            ReadingState.REJECTED,
            ReadingState.DAMAGED,
            ReadingState.ENCRYPTED,
            ReadingState.TIMEOUT,
            ReadingState.TOO_LARGE);

    private final EntryStore entries;
    private final CaseStoryStore cases;
    private final CaseHolders holders;
    private final Documents documents;
    private final Clock clock;

    CaseOwners(EntryStore entries, CaseStoryStore cases, CaseHolders holders, Documents documents, Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.holders = holders;
        this.documents = documents;
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

    private List<EntryStore.Headline> rows(Actor actor, int offset, int limit) {
        if (actor.is(Role.AGENCY))
            return actor.agency().map(a -> entries.of(a, offset, limit)).orElse(List.of());
        var ids = actor.unit().map(cases::of).orElse(List.of());
        return entries.headlines(ids.stream().skip(offset).limit(limit).toList());
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

    /** @throws Refusal {@code catalogue.unknown}, {@code actor.not-allowed} */
    public Writing get(Actor actor, EntryId id) {
        var entry = owned(actor, id);
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
        requireFit(id, written.media());
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

    /**
     * A file for the page, which nobody sees before it is sent and approved.
     *
     * @throws Refusal {@code document.too-large}, {@code document.proposal-full}, {@code catalogue.file-unfit}
     */
    public Document attach(Actor actor, EntryId id, String name, InputStream content, boolean picture) {
        owned(actor, id);
        var owner = OWNER + id.value();
        var room = new Quota(Quota.Holder.PROPOSAL, owner, OF_ONE_CASE);
        var most = picture ? PICTURE_BYTES : DOCUMENT_BYTES;
        var taken = documents.accept(actor, new Upload(owner, name, content, most, List.of(room)));
        if (!isKind(taken, picture) || UNFIT.contains(taken.state())) {
            documents.letGo(taken.id());
            throw new Refusal(CatalogueRefusal.FILE_UNFIT, taken.name());
        }
        return taken;
    }

    private static boolean isKind(Document file, boolean picture) {
        return Kind.of(file.mediaType())
                .filter(k -> picture ? Kind.isPicture(k.name()) : k == Kind.PDF)
                .isPresent();
    }

    private void requireFit(EntryId id, CaseMedia media) {
        var files = new ArrayList<DocumentId>();
        Stream.concat(
                        media.pictures().stream().map(PublicPicture::file),
                        media.documents().stream().map(ClearedDocument::file))
                .forEach(files::add);
        var known = documents.find(files);
        for (var file : files) {
            var one = known.get(file);
            if (one == null || !one.owner().equals(OWNER + id.value()) || UNFIT.contains(one.state()))
                throw new Refusal(CatalogueRefusal.FILE_UNFIT, one == null ? file.value() : one.name());
        }
    }

    private Entry owned(Actor actor, EntryId id) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        var entry =
                entries.find(id).filter(Entry::isPublished).orElseThrow(() -> new Refusal(CatalogueRefusal.UNKNOWN));
        if (!holders.of(entry).isKeptBy(actor)) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        return entry;
    }
}
