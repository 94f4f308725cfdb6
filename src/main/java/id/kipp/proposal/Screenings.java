package id.kipp.proposal;

import id.kipp.document.Document;
import id.kipp.document.Documents;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.ScreeningItem;
import id.kipp.edition.Window;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Administrative screening by the secretariat: checklist, verdict, reasons; what was announced is changed by the next list and its letter. */
@Service
public class Screenings {

    private final ProposalStore store;
    private final ScreeningStore screening;
    private final Editions editions;
    private final Documents documents;
    private final ClaimStore claims;
    private final ObjectProvider<Impartiality> impartiality; // looked up late: it belongs to a module above
    private final ObjectProvider<ScreeningDecided> decided; // so does this
    private final Clock clock;

    Screenings(
            ProposalStore store,
            ScreeningStore screening,
            Editions editions,
            Documents documents,
            ClaimStore claims,
            ObjectProvider<Impartiality> impartiality,
            ObjectProvider<ScreeningDecided> decided,
            Clock clock) {
        this.store = store;
        this.screening = screening;
        this.editions = editions;
        this.documents = documents;
        this.claims = claims;
        this.impartiality = impartiality;
        this.decided = decided;
        this.clock = clock;
    }

    /**
     * A verdict on a submission, or another one in its place; every item of the edition's checklist needs one. It is collected
     * and known to the secretariat alone: a decision of two and a letter make it take effect.
     *
     * @throws Refusal {@code screening.incomplete}, {@code screening.reason-missing}, {@code screening.failed-item},
     *     {@code screening.nothing-failed}, {@code screening.held} by another, {@code screening.opinion-waited}, {@code
     *     screening.by-letter} for what is to be corrected, {@code screening.decided} once it is decided, {@code
     *     window.not-yet} while submission is open, {@code conflict.yours}
     */
    public Proposal screen(
            Actor actor, Proposal seen, List<Screening.Check> checks, Screening.Outcome outcome, String reason) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(seen.edition());
        var now = clock.instant();
        requireTime(seen, edition.screeningWindow(), now);
        if (seen.stage() != Stage.SUBMITTED)
            throw new Refusal(ProposalRefusal.CANNOT_MOVE, seen.stage().term(), Stage.SCREENED.term());
        impartiality.forEach(i -> i.require(actor, seen.entrant()));
        requireFree(actor, seen, now);
        var items = edition.constitution().screening().items();
        var verdict = Checklist.verdict(items, checks, outcome, reason, actor.id(), now);
        requireUndecided(seen);
        var judged = store.save(seen.judged(actor, verdict, now));
        claims.done(seen.id(), actor.id());
        return judged;
    }

    /**
     * Another verdict than the one that a letter has announced: collected as every other, with a reason. What the letter says
     * holds until two have decided on this one and a letter says it.
     *
     * @throws Refusal {@code screening.not-announced} for what no letter has admitted or turned down, or what has gone on since,
     *     {@code screening.same} for what was announced already, {@code screening.too-late} once those who go on are decided on,
     *     and as {@link #screen}
     */
    public Proposal reconsider(
            Actor actor, Proposal seen, List<Screening.Check> checks, Screening.Outcome outcome, String reason) {
        actor.require(Role.SECRETARIAT);
        if (!seen.isAdmissionAnnounced()) throw new Refusal(ProposalRefusal.SCREENING_NOT_ANNOUNCED);
        impartiality.forEach(i -> i.require(actor, seen.entrant()));
        var why = Typed.reason(reason, ProposalRefusal.SCREENING_REASON_MISSING);
        var now = clock.instant();
        var items = editions.get(seen.edition()).constitution().screening().items();
        var verdict = Checklist.verdict(items, checks, outcome, why, actor.id(), now);
        if ((outcome == Screening.Outcome.PASSED) == (seen.stage() == Stage.SCREENED))
            throw new Refusal(ProposalRefusal.SCREENING_SAME);
        if (seen.course().anew() != null) requireUndecided(seen);
        if (decided.stream().anyMatch(d -> d.isOver(seen))) throw new Refusal(ProposalRefusal.SCREENING_TOO_LATE);
        return store.save(seen.judgedAnew(actor, verdict, now));
    }

    /**
     * Takes back a verdict that no letter has announced, also one that is decided on: its list is laid out anew, and the letter
     * prepared from the old one is not released.
     *
     * @throws Refusal {@code screening.no-verdict}, {@code proposal.reason-missing}, {@code conflict.yours}
     */
    public Proposal takeBack(Actor actor, Proposal seen, String reason) {
        actor.require(Role.SECRETARIAT);
        if (!seen.isVerdictUnannounced()) throw new Refusal(ProposalRefusal.SCREENING_NO_VERDICT);
        impartiality.forEach(i -> i.require(actor, seen.entrant()));
        return store.save(seen.unjudged(actor, reason, clock.instant()));
    }

    /** Nobody else has it before them, and no second opinion is waited for. */
    private void requireFree(Actor actor, Proposal seen, Instant now) {
        if (seen.deliberation().isWaited()) throw new Refusal(ProposalRefusal.OPINION_WAITED);
        claims.find(seen.id(), now).filter(c -> !c.by().equals(actor.id())).ifPresent(c -> {
            throw new Refusal(ProposalRefusal.SCREENING_HELD, c.until());
        });
    }

    private void requireUndecided(Proposal seen) {
        if (decided.stream().anyMatch(d -> d.isDecided(seen))) throw new Refusal(ProposalRefusal.SCREENING_DECIDED);
    }

    /** What is to be decided on: of a group, entries with the verdict on them, and those that were to be corrected. */
    public List<Screened> screened(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT);
        return screening.screened(edition, group);
    }

    /** Whether there is anything of a group to be decided on. */
    public boolean isAnyScreened(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT);
        return screening.isAnyScreened(edition, group);
    }

    /** On how many of a group's a second opinion is waited for. */
    public int opinionsWaited(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT);
        return screening.opinionsWaited(edition, group);
    }

    /** What was handed in, and its institution has taken back since. */
    public Set<ProposalId> withdrawn(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return screening.withdrawn(edition);
    }

    /** Of some groups, what waits for a decision on another verdict than the announced one. */
    @PublicAccess("a decision asks it on behalf of whoever consents; who may see a title is said there")
    public List<Screened> reconsidered(EditionId edition, Collection<String> groups) {
        return screening.anew(edition, groups);
    }

    /** How many wait for a verdict. */
    public int waiting(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return store.count(edition, ProposalFilter.at(Stage.SUBMITTED).judged(ProposalFilter.Verdict.NONE));
    }

    /** The same of one group. */
    public int waiting(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT);
        var waiting = new ProposalFilter(Set.of(Stage.SUBMITTED), "", group, "");
        return store.count(edition, waiting.judged(ProposalFilter.Verdict.NONE));
    }

    /** @throws Refusal {@code screening.unannounced} while verdicts are known to the secretariat alone */
    public void requireAnnounced(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        var given = store.count(edition, ProposalFilter.at(Stage.SUBMITTED)) - waiting(actor, edition);
        given += screening.judgedAnew(edition);
        if (given > 0) throw new Refusal(ProposalRefusal.SCREENING_UNANNOUNCED, given);
    }

    /** What the system found by itself, beside the item of the checklist it is about; it decides nothing. */
    public List<Hint> hints(Actor actor, Proposal seen) {
        actor.require(Role.SECRETARIAT);
        var files = store.revision(seen.submitted().revision()).stream()
                .flatMap(r -> r.files().stream())
                .map(FrozenFile::document)
                .toList();
        var unusable = documents.find(files).values().stream()
                .filter(d -> !d.isUsable())
                .toList();
        return editions.get(seen.edition()).constitution().screening().items().stream()
                .map(i -> Hint.about(i, seen.submitted().warnings(), unusable))
                .toList();
    }

    /**
     * @param looked kinds of what the system looks for by itself; empty where a machine can know nothing
     * @param findings what was found at submission
     * @param unusable documents that cannot be read now
     */
    public record Hint(String item, List<String> looked, List<Finding> findings, List<Document> unusable) {

        /** That a document cannot be read. */
        public static final String UNUSABLE = "DOCUMENT_UNUSABLE";

        /** What is told of them does not say that the item holds where it is not told. */
        private static final Set<String> PROVES_NOTHING = Set.of(FindingKind.BY_INVITATION.name());

        static Hint about(ScreeningItem item, List<Finding> found, List<Document> unusable) {
            return new Hint(
                    item.key(),
                    item.findings(),
                    found.stream()
                            .filter(f -> item.findings().contains(f.kind()))
                            .toList(),
                    item.findings().contains(UNUSABLE) ? unusable : List.of());
        }

        /** The system has looked at all that this item asks, and has found nothing against it. */
        public boolean isSound() {
            return !looked.isEmpty() && isEmpty() && looked.stream().noneMatch(PROVES_NOTHING::contains);
        }

        public boolean isEmpty() {
            return findings.isEmpty() && unusable.isEmpty();
        }
    }

    /**
     * Takes a closed proposal back to where it was closed, where no letter has said how it ended: its institution withdrew it, or
     * did not choose it. What a letter has said, only the decision after it and its letter change.
     *
     * @param instrument the letter that asks for it
     * @throws Refusal {@code proposal.end-announced}, {@code proposal.not-closed}, {@code conflict.yours}
     */
    public Proposal reopen(Actor actor, Proposal seen, String reason, String instrument) {
        actor.require(Role.SECRETARIAT);
        if (seen.submission() != null) impartiality.forEach(i -> i.require(actor, seen.entrant()));
        var end = seen.closing();
        if (end != null && end.letter() != null) throw new Refusal(ProposalRefusal.END_ANNOUNCED, end.letter());
        return store.save(seen.reopened(actor, reason, instrument, clock.instant()));
    }

    /** While the step lasts; what was corrected after a letter comes back when it may have ended. */
    private static void requireTime(Proposal seen, Window window, Instant now) {
        var again = seen.submission() != null && seen.submission().revisionNo() > 1;
        if (!again || now.isBefore(window.opens())) window.require(now);
    }
}
