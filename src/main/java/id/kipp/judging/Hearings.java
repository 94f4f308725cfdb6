package id.kipp.judging;

import id.kipp.assignment.AssignmentRefusal;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** What else a panelist does about a finalist than score it: step back from it, and look at it on the spot. */
@Service
public class Hearings {

    private final HearingStore store;
    private final SheetStore sheets;
    private final Rounds rounds;
    private final Proposals proposals;
    private final Clock clock;

    Hearings(HearingStore store, SheetStore sheets, Rounds rounds, Proposals proposals, Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.rounds = rounds;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * Steps back from a finalist for a conflict of interest; best before it is opened.
     *
     * @throws Refusal {@code assignment.finished} once the sheet is sealed
     */
    public void recuse(Actor actor, ProposalId id, String reason) {
        var subject = requireJudge(actor, id);
        if (sheets.find(SheetId.of(RoundRule.PANEL, id, actor.id()))
                .filter(Sheet::isSealed)
                .isPresent()) throw new Refusal(AssignmentRefusal.FINISHED);
        store.save(Recusal.of(actor, subject.edition(), id, reason, clock.instant()));
    }

    /** What was found on the spot. */
    public FieldVerification verify(Actor actor, ProposalId id, LocalDate visited, String findings) {
        var subject = requireJudge(actor, id);
        return store.save(FieldVerification.of(actor, subject.edition(), id, visited, findings, clock.instant()));
    }

    public List<FieldVerification> verifications(Actor actor, ProposalId id) {
        actor.require(Role.PANELIST, Role.SECRETARIAT);
        proposals.get(actor, id);
        return store.verifications(id);
    }

    private Entrant requireJudge(Actor actor, ProposalId id) {
        var subject = rounds.subject(id);
        var rule = rounds.get(subject.edition(), RoundRule.PANEL);
        rounds.judges(rule).requireJudge(actor, rule, subject);
        return subject;
    }
}
