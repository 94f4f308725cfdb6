package id.kipp.proposal;

import id.kipp.document.Document;
import id.kipp.document.DocumentRefusal;
import id.kipp.document.Documents;
import id.kipp.document.Upload;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Form;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Code;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The service unit's writing: draft, documents, sending to its agency. */
@Service
public class Drafts {

    /** One file, whatever its slot allows. */
    public static final long EVIDENCE_MAX_BYTES = 10 * 1024 * 1024;

    private static final int FILES_MAX = 60;

    private final ProposalStore store;
    private final DraftVersionStore versions;
    private final ProposalAccess access;
    private final SubmissionChecks checks;
    private final Editions editions;
    private final Documents documents;
    private final Clock clock;
    private final RandomGenerator chance;

    Drafts(
            ProposalStore store,
            DraftVersionStore versions,
            ProposalAccess access,
            SubmissionChecks checks,
            Editions editions,
            Documents documents,
            Clock clock,
            RandomGenerator chance) {
        this.store = store;
        this.versions = versions;
        this.access = access;
        this.checks = checks;
        this.editions = editions;
        this.documents = documents;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * A new draft of the actor's unit.
     *
     * @throws Refusal {@code window.closed}, {@code proposal.title-length}, {@code edition.unknown-group}
     */
    public Draft start(Actor actor, EditionId id, String title, String group, String category) {
        return begin(actor, editions.get(id), titled(title, group, category));
    }

    /**
     * A new draft of the actor's unit with what an earlier proposal of the same unit says, as far as the form asks for it. Letters
     * and evidence are not copied: they are of their year.
     *
     * @throws Refusal as {@link #start}; {@code proposal.not-your-unit}
     */
    public Draft copy(Actor actor, ProposalId source, EditionId id, String title, String group, String category) {
        access.requireUnit(actor, told(source));
        var edition = editions.get(id);
        var form =
                edition.constitution().form(edition.constitution().group(group).key());
        return begin(
                actor,
                edition,
                titled(title, group, category).saying(open(actor, source).text(), form));
    }

    private static ProposalDraft titled(String title, String group, String category) {
        var text = ProposalDraft.titled(title, group, category);
        if (text.title().length() > ProposalDraft.TITLE_MAX)
            throw new Refusal(ProposalRefusal.TITLE_LENGTH, ProposalDraft.TITLE_MAX);
        return text;
    }

    private Draft begin(Actor actor, Edition edition, ProposalDraft text) {
        actor.require(Role.SERVICE_UNIT);
        var agency = actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        var unit = actor.unit().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        var now = clock.instant();
        edition.entryWindow().require(now);
        edition.constitution().group(text.group());
        var id = new ProposalId(edition.id().value() + "-" + Code.random(chance, 8));
        // the draft first: a life without its text would be a broken screen, a text without a life is nobody's
        var draft = store.save(Draft.begun(id, text, actor.id(), now));
        store.save(Proposal.drafted(actor, id, edition.id(), agency, unit, now));
        return draft;
    }

    /**
     * Throws a draft away that nobody but its unit has seen; {@link #restore} takes it out again.
     *
     * @throws Refusal {@code proposal.no-draft} once it has been sent
     */
    public Proposal discard(Actor actor, ProposalId id) {
        var proposal = told(id);
        access.requireUnit(actor, proposal);
        if (proposal.stage() == Stage.DISCARDED) return proposal; // a second click
        if (proposal.stage() != Stage.DRAFT) throw new Refusal(ProposalRefusal.NO_DRAFT);
        return store.save(proposal.moveTo(actor, Stage.DISCARDED, "proposal.discarded", clock.instant(), Map.of()));
    }

    /** Undoes {@link #discard}. */
    public Proposal restore(Actor actor, ProposalId id) {
        var proposal = told(id);
        access.requireUnit(actor, proposal);
        if (proposal.stage() != Stage.DISCARDED) return proposal; // a second click
        return store.save(proposal.moveTo(actor, Stage.DRAFT, "proposal.restored", clock.instant(), Map.of()));
    }

    /** The working copy, for the unit and its agency. */
    public Draft open(Actor actor, ProposalId id) {
        var proposal = told(id);
        requireWriterOrCurator(actor, proposal);
        return store.draft(id).orElseThrow(() -> new Refusal(ProposalRefusal.UNKNOWN));
    }

    /**
     * Autosave. What another window changed elsewhere in the form is kept; the same place changed twice is refused.
     *
     * @param seen the draft this text was made from
     * @throws Refusal {@code proposal.draft-conflict}, {@code proposal.not-editable}
     */
    public Draft save(Actor actor, Draft seen, ProposalDraft mine) {
        return save(actor, seen, mine, Optional.empty());
    }

    /** The same where somebody has chosen this text against the seen one, which is kept as an earlier one. */
    public Draft saveOver(Actor actor, Draft seen, ProposalDraft mine) {
        return save(actor, seen, mine, Optional.of(KeptDraft.Why.CHOSEN_AGAINST));
    }

    /**
     * What an earlier text says stands in the draft again, as its newest; what stood there is kept as an earlier one. Files stay
     * as they are: a removed one is taken back by itself.
     *
     * @throws Refusal {@code proposal.no-version}; as {@link #save}
     */
    public Draft bringBack(Actor actor, Draft seen, long number) {
        var proposal = told(seen.id());
        requireEditable(actor, proposal);
        var then = versions.text(seen.id(), number).orElseThrow(() -> new Refusal(ProposalRefusal.NO_VERSION));
        var mine = then.withFiles(seen.text().files());
        editions.get(proposal.edition()).constitution().group(mine.group());
        return save(actor, seen, mine, Optional.of(KeptDraft.Why.RESTORED_OVER));
    }

    /** @param why what is replaced is kept whatever it is, where this says so */
    private Draft save(Actor actor, Draft seen, ProposalDraft mine, Optional<KeptDraft.Why> why) {
        requireEditable(actor, told(seen.id()));
        var now = clock.instant();
        return store.update(seen, stored -> {
            var text = stored == seen ? mine : Merge.of(seen.text(), mine, stored.text());
            if (text.equals(stored.text())) return stored;
            var next = stored.next(text, actor.id(), now);
            return why.or(() -> stored.before(text, actor.id(), now))
                    .map(w -> kept(stored, next, w, now))
                    .orElse(next);
        });
    }

    /** Before the draft is replaced: cut off in between, one text too many is kept. */
    private Draft kept(Draft stored, Draft next, KeptDraft.Why why, Instant now) {
        versions.keep(stored, why);
        return next.kept(now);
    }

    /**
     * Takes an upload into a slot of the form.
     *
     * @throws Refusal {@code document.*} with what is wrong with the file, {@code proposal.too-many-files}
     */
    public Draft attach(Actor actor, Draft seen, String slot, String name, InputStream content) {
        var proposal = told(seen.id());
        requireEditable(actor, proposal);
        var form =
                editions.get(proposal.edition()).constitution().form(seen.text().group());
        if (!slots(form).contains(slot)) throw new Refusal(ProposalRefusal.UNKNOWN_SLOT);
        if (seen.text().files().size() >= FILES_MAX) throw new Refusal(ProposalRefusal.TOO_MANY_FILES, FILES_MAX);
        var quotas = ProposalFiles.quotas(
                proposal,
                editions.get(proposal.edition()).constitution().entry().storageRule());
        var upload = new Upload(ProposalFiles.owner(seen.id()), name, content, maxBytes(form, slot), quotas);
        var document = documents.accept(actor, upload);
        var added = new Attached(slot, document.id(), document.name());
        var files =
                Stream.concat(seen.text().files().stream(), Stream.of(added)).toList();
        return save(actor, seen, seen.text().withFiles(files));
    }

    /** Takes a document out of the form; its file stays for an hour, for {@link #putBack}. */
    public Draft detach(Actor actor, Draft seen, Attached file) {
        var files = seen.text().files().stream().filter(f -> !f.equals(file)).toList();
        var without = save(actor, seen, seen.text().withFiles(files));
        if (seen.text().files().contains(file)) documents.letGo(file.document());
        return without;
    }

    /**
     * Undoes {@link #detach}. What else has changed since stays.
     *
     * @throws Refusal {@code document.unknown} when the file was never this draft's or has been swept away
     */
    public Draft putBack(Actor actor, Draft seen, Attached file) {
        if (seen.text().files().contains(file)) return seen; // a second click
        requireEditable(actor, told(seen.id()));
        if (seen.text().files().size() >= FILES_MAX) throw new Refusal(ProposalRefusal.TOO_MANY_FILES, FILES_MAX);
        var document = documents.find(List.of(file.document())).get(file.document());
        if (document == null || !document.owner().equals(ProposalFiles.owner(seen.id())))
            throw new Refusal(DocumentRefusal.UNKNOWN);
        documents.keepAgain(file.document()); // before the draft names it, or a sweep could take it in between
        var files = Stream.concat(seen.text().files().stream(), Stream.of(file)).toList();
        return save(actor, seen, seen.text().withFiles(files));
    }

    /** States of the draft's documents, in one query. */
    public List<Document> documents(Actor actor, Draft draft) {
        requireWriterOrCurator(actor, told(draft.id()));
        return List.copyOf(documents
                .find(draft.text().files().stream().map(Attached::document).toList())
                .values());
    }

    /** Its documents and what is still missing: asked after each save, and so by two reads whatever it holds. */
    public Standing standing(Actor actor, Draft draft) {
        var proposal = told(draft.id());
        requireWriterOrCurator(actor, proposal);
        var found = documents.find(
                draft.text().files().stream().map(Attached::document).toList());
        var readiness = checks.readiness(editions.get(proposal.edition()), draft.text(), found);
        return new Standing(List.copyOf(found.values()), readiness);
    }

    /** How far a draft is. */
    public record Standing(List<Document> documents, Readiness readiness) {}

    /** Why the unit cannot write now, if so: the stage, the window, the end of a correction. */
    public Optional<Refusal> obstacle(Actor actor, ProposalId id) {
        try {
            requireEditable(actor, told(id));
            return Optional.empty();
        } catch (Refusal why) {
            return Optional.of(why);
        }
    }

    /**
     * Hands the proposal to the agency, whether complete or not: the agency is told what is missing.
     *
     * @throws Refusal {@code window.closed}, {@code proposal.not-your-unit}
     */
    public Proposal send(Actor actor, ProposalId id) {
        var proposal = told(id);
        access.requireUnit(actor, proposal);
        if (proposal.stage() == Stage.AT_AGENCY) return proposal.asAnnounced(); // a second click
        var now = clock.instant();
        requireTime(proposal, now);
        return store.save(proposal.moveTo(actor, Stage.AT_AGENCY, "proposal.sent", now, Map.of()))
                .asAnnounced();
    }

    private void requireWriterOrCurator(Actor actor, Proposal proposal) {
        if (actor.is(Role.SERVICE_UNIT)) access.requireUnit(actor, proposal);
        else access.requireAgency(actor, proposal);
    }

    private void requireEditable(Actor actor, Proposal proposal) {
        access.requireUnit(actor, proposal);
        if (!proposal.isEditable()) throw new Refusal(ProposalRefusal.NOT_EDITABLE);
        requireTime(proposal, clock.instant());
    }

    /** While submission is open, and after that until the end of a correction window. */
    private void requireTime(Proposal proposal, Instant now) {
        var until = proposal.correctionUntil();
        if (until != null) {
            if (now.isAfter(until)) throw new Refusal(ProposalRefusal.CORRECTION_OVER, until);
            return;
        }
        editions.get(proposal.edition()).entryWindow().require(now);
    }

    private static Set<String> slots(Form form) {
        return Stream.of(
                        form.attachments().stream().map(a -> a.key()),
                        form.sections().stream().filter(s -> s.evidence()).map(s -> s.slot()),
                        Stream.of("extra"))
                .flatMap(s -> s)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static long maxBytes(Form form, String slot) {
        return form.attachments().stream()
                .filter(a -> a.key().equals(slot))
                .mapToLong(a -> a.maxBytes())
                .findFirst()
                .orElse(EVIDENCE_MAX_BYTES);
    }

    /**
     * As unit and agency are told it. What they may still change is told as it is; the rest is turned down, and the refusal
     * must not name a stage that no letter has.
     */
    private Proposal told(ProposalId id) {
        return store.get(id).asTold();
    }
}
