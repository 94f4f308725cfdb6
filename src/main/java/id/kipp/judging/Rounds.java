package id.kipp.judging;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Judged;
import id.kipp.assignment.Pacts;
import id.kipp.edition.EditionId;
import id.kipp.edition.EditionRefusal;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ProposalRefusal;
import id.kipp.proposal.Proposals;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rounds of editions, who judges and who presides in them, and what is judged. */
@Component
class Rounds {

    private final Editions editions;
    private final Proposals proposals;
    private final ConflictRegister conflicts;
    private final Pacts pacts;
    private final AssignedJudges assigned;
    private final TeamJudges team;

    Rounds(
            Editions editions,
            Proposals proposals,
            ConflictRegister conflicts,
            Pacts pacts,
            AssignedJudges assigned,
            TeamJudges team) {
        this.editions = editions;
        this.proposals = proposals;
        this.conflicts = conflicts;
        this.pacts = pacts;
        this.assigned = assigned;
        this.team = team;
    }

    RoundRule get(EditionId edition, String key) {
        return RoundRule.of(editions.get(edition), key);
    }

    /** The round whose judges are assigned. @throws Refusal {@code edition.no-round} */
    RoundRule assigned(EditionId id) {
        var edition = editions.get(id);
        return new RoundRule(edition, edition.constitution().assigned());
    }

    /** The last that the panel judges in: who judges there may look at it on the spot. @throws Refusal {@code edition.no-round} */
    RoundRule looksOn(EditionId id) {
        return of(id, Role.PANELIST).getLast();
    }

    List<RoundRule> of(EditionId edition) {
        return RoundRule.of(editions.get(edition));
    }

    /** Those in which people judge who are signed in as this. @throws Refusal {@code edition.no-round} */
    List<RoundRule> of(EditionId edition, Role role) {
        var all = RoundRule.of(editions.get(edition), role);
        if (all.isEmpty()) throw new Refusal(EditionRefusal.NO_ROUND, role.name());
        return all;
    }

    RoundJudges judges(RoundRule round) {
        return round.assigned() ? assigned : team;
    }

    /** Whoever may see it; who may is for the judges of the round to say. @throws Refusal {@code proposal.unknown} */
    Entrant subject(ProposalId id) {
        return proposals.entrants(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProposalRefusal.UNKNOWN));
    }

    /** The chair, and where the chair is in conflict who the edition's rule says. */
    boolean presides(Actor actor, RoundRule round, Entrant subject) {
        return actor.is(round.role())
                && pacts.signed(actor, round.edition().id())
                && conflicts
                        .presiding(round.edition().id(), round.chair(), actor.id())
                        .by(actor.id(), Judged.of(subject));
    }

    /** @throws Refusal {@code evaluation.chair-only}, {@code panel.chair-only}, {@code conflict.yours} */
    void requirePresiding(Actor actor, RoundRule round, Entrant subject) {
        conflicts.require(actor, subject);
        if (!presides(actor, round, subject)) throw round.chairOnly();
    }
}
