package id.kipp.judging;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** What panelists found who looked at a finalist on the spot. */
@Service
public class Hearings {

    private final HearingStore store;
    private final Rounds rounds;
    private final Proposals proposals;
    private final Clock clock;

    Hearings(HearingStore store, Rounds rounds, Proposals proposals, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.proposals = proposals;
        this.clock = clock;
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
        var rule = rounds.looksOn(subject.edition());
        rounds.judges(rule).requireJudge(actor, rule, subject);
        return subject;
    }
}
