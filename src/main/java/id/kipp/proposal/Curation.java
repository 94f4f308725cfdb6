package id.kipp.proposal;

import id.kipp.award.Titles;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Code;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The agency's desk: return with notes, choose and submit, withdraw until closing. */
@Service
public class Curation {

    /** Of the notes a proposal is returned with: many remarks with the passages they are on. */
    public static final int NOTES_MAX = 10_000;

    private final ProposalStore store;
    private final DraftVersionStore versions;
    private final RemarkStore remarks;
    private final ProposalAccess access;
    private final SubmissionChecks checks;
    private final Snapshots snapshots;
    private final Editions editions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Curation(
            ProposalStore store,
            DraftVersionStore versions,
            RemarkStore remarks,
            ProposalAccess access,
            SubmissionChecks checks,
            Snapshots snapshots,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.remarks = remarks;
        this.access = access;
        this.checks = checks;
        this.snapshots = snapshots;
        this.editions = editions;
        this.clock = clock;
    }

    /** Everything that stands between this proposal and its submission, and what would be warned of. */
    public List<Finding> findings(Actor actor, ProposalId id) {
        var proposal = told(id);
        access.requireAgency(actor, proposal);
        return checks.beforeSubmission(edition(proposal), proposal, text(proposal));
    }

    /** What was read is kept, so that it can be seen later what changed since. @throws Refusal {@code proposal.note-missing} */
    public Proposal sendBack(Actor actor, ProposalId id, String notes) {
        var proposal = told(id);
        access.requireAgency(actor, proposal);
        var said = Typed.required(notes, NOTES_MAX, ProposalRefusal.NOTE_MISSING);
        var now = clock.instant();
        var note = new Note(actor.id(), now, proposal.stage(), said);
        store.draft(id).ifPresent(d -> versions.keep(d, KeptDraft.Why.RETURNED));
        var returned = store.save(proposal.with(note)
                .moveTo(actor, Stage.RETURNED, "proposal.returned", now, Map.of("note", note.text())));
        remarks.update(
                id, sheet -> sheet.sentIn(said)); // they are in the notes; cut off before, they are offered once more
        return returned.asAnnounced();
    }

    /** The agency enters other proposals; this one ends here. */
    public Proposal notChosen(Actor actor, ProposalId id, String reason) {
        var proposal = told(id);
        access.requireAgency(actor, proposal);
        if (proposal.stage() != Stage.AT_AGENCY)
            throw new Refusal(ProposalRefusal.CANNOT_MOVE, proposal.stage().term(), Stage.CLOSED.term());
        return store.save(proposal.closed(actor, Closing.Outcome.NOT_CHOSEN, reason, clock.instant()))
                .asAnnounced();
    }

    /**
     * Enters the proposal in the competition and freezes it.
     *
     * @throws Refusal {@code window.closed}, {@code proposal.incomplete}, {@code proposal.quota-full}, {@code proposal.same-title}
     */
    public Proposal submit(Actor actor, ProposalId id) {
        var proposal = told(id);
        access.requireAgency(actor, proposal);
        if (proposal.stage() == Stage.SUBMITTED) return proposal.asAnnounced(); // a second click
        if (proposal.stage() != Stage.AT_AGENCY)
            throw new Refusal(ProposalRefusal.CANNOT_MOVE, proposal.stage().term(), Stage.SUBMITTED.term());
        var now = clock.instant();
        var edition = edition(proposal);
        requireTime(proposal, edition, now);
        var text = text(proposal);
        var findings = checks.beforeSubmission(edition, proposal, text);
        refuseIfBlocked(findings);

        editions.firstSubmission(actor, edition.id());
        reserve(proposal, edition, text);
        return freeze(actor, proposal, edition, text, findings, now).asAnnounced();
    }

    /**
     * Until submission closes the agency can take its entry back: it lies at the agency as before, can be returned to its unit,
     * changed and submitted again under its number; its place is free meanwhile.
     *
     * @throws Refusal {@code proposal.not-submitted}, {@code window.closed}, {@code proposal.reason-missing}
     */
    public Proposal withdraw(Actor actor, ProposalId id, String reason) {
        var proposal = told(id);
        access.requireAgency(actor, proposal);
        if (proposal.withdrawal() != null && proposal.stage() == Stage.AT_AGENCY) { // a second click
            release(proposal); // the first may have been cut off before; what is being submitted meanwhile keeps its
            // place
            return proposal.asAnnounced();
        }
        if (proposal.stage() != Stage.SUBMITTED) throw new Refusal(ProposalRefusal.NOT_SUBMITTED);
        var now = clock.instant();
        edition(proposal).entryWindow().require(now);
        var withdrawn = store.save(proposal.withdrawn(actor, reason, now));
        release(withdrawn);
        return withdrawn.asAnnounced();
    }

    /** Places taken and the quota of each group, in the edition's order. */
    public List<Places> places(Actor actor, Edition edition) {
        actor.require(Role.AGENCY);
        var entries = store.entries(edition.id(), actor.agency().orElseThrow());
        return edition.constitution().groups().stream()
                .map(g -> new Places(g.key(), entries.taken(g.key()), g.quota()))
                .toList();
    }

    /** @param quota 0: no limit */
    public record Places(String group, int taken, int quota) {}

    private void requireTime(Proposal proposal, Edition edition, Instant now) {
        var until = proposal.correctionUntil();
        if (proposal.submission() != null && proposal.screening() != null) {
            if (until != null && now.isAfter(until)) throw new Refusal(ProposalRefusal.CORRECTION_OVER, until);
        } else edition.entryWindow().require(now);
    }

    private static void refuseIfBlocked(List<Finding> findings) {
        var blocking = findings.stream().filter(Finding::blocks).toList();
        for (var one : blocking) {
            if (one.kind().equals(FindingKind.SAME_TITLE_IN_AGENCY.name()))
                throw new Refusal(ProposalRefusal.SAME_TITLE);
            if (one.kind().equals(FindingKind.QUOTA_FULL.name()))
                throw new Refusal(ProposalRefusal.QUOTA_FULL, one.details().getFirst());
        }
        if (!blocking.isEmpty()) throw new Refusal(ProposalRefusal.INCOMPLETE, blocking.size());
    }

    /** Takes the place before the proposal moves; a crash in between leaves a place held by this very proposal, no other. */
    private void reserve(Proposal proposal, Edition edition, ProposalDraft text) {
        var entry = new Entries.Entry(proposal.id(), text.group(), Titles.key(text.title()), proposal.version());
        var quota = edition.constitution().group(text.group()).quota();
        store.update(edition.id(), proposal.agency(), stored -> stored.with(entry, quota));
    }

    private void release(Proposal proposal) {
        store.update(
                proposal.edition(), proposal.agency(), stored -> stored.without(proposal.id(), proposal.version()));
    }

    private Proposal freeze(
            Actor actor, Proposal proposal, Edition edition, ProposalDraft text, List<Finding> findings, Instant now) {
        var before = proposal.receipt();
        var revision = snapshots.revision(proposal, text, before == null ? 1 : before.revisionNo() + 1, now);
        store.keep(revision);
        var number = before != null
                ? before.number()
                : "KIPP-%s-%05d".formatted(edition.id().value(), store.nextNumber(edition.id()));
        var header = new Header(
                number,
                text.title(),
                text.group(),
                text.category(),
                snapshots.agency(proposal),
                snapshots.replicated(proposal, text));
        var code = before != null ? before.code() : Code.random(random, 12);
        var handed = new Submission.Handed(code, revision.sha256(), revision.number(), now, actor.id());
        var receipt = new Submission(header, handed, Titles.key(text.title()), text.sdgs(), text.start(), findings);
        return store.save(proposal.entered(actor, receipt, now));
    }

    private ProposalDraft text(Proposal proposal) {
        return store.draft(proposal.id()).orElseThrow().text();
    }

    private Edition edition(Proposal proposal) {
        return editions.get(proposal.edition());
    }

    /**
     * As unit and agency are told it. What they may still change is told as it is; the rest is turned down, and the refusal
     * must not name a stage that no letter has.
     */
    private Proposal told(ProposalId id) {
        return store.get(id).asTold();
    }
}
