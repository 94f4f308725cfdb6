package id.kipp.decision;

import id.kipp.assignment.Withheld;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** From nominees to provisional finalists, decided by the panel. */
@Service
public class Finalists {

    private final PlenaryStore store;
    private final Deliberations deliberations;
    private final Nominations nominations;
    private final Editions editions;
    private final Clock clock;

    Finalists(
            PlenaryStore store, Deliberations deliberations, Nominations nominations, Editions editions, Clock clock) {
        this.store = store;
        this.deliberations = deliberations;
        this.nominations = nominations;
        this.editions = editions;
        this.clock = clock;
    }

    /** Without what the actor is in conflict of interest with; see {@link #withheld}. */
    public Optional<Plenary> find(Actor actor, EditionId edition, String group) {
        return deliberations.find(actor, edition, group, Matter.FINALISTS);
    }

    /** What the actor is in conflict of interest with, and therefore not shown on the boards of this group. */
    public List<Withheld> withheld(Actor actor, EditionId edition, String group) {
        return deliberations.withheld(actor, edition, group, Matter.FINALISTS);
    }

    /** Titles of what still waits for somebody's consent, because some who gave theirs are in conflict with it. */
    public List<String> waiting(Actor actor, EditionId edition, String group) {
        return deliberations.waiting(actor, edition, group, Matter.FINALISTS);
    }

    public List<Plenary> of(Actor actor, EditionId edition) {
        return deliberations.of(actor, edition, Matter.FINALISTS);
    }

    /**
     * The secretariat lays the nominees out, cluster by cluster with its seats; again as long as nothing is decided.
     *
     * @throws Refusal {@code nomination.not-decided}, {@code plenary.decided}
     */
    public Plenary prepare(Actor actor, EditionId id, String group) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        var now = clock.instant();
        edition.require(Step.NOMINATION, now);
        var nomination = nominations
                .find(actor, id, group)
                .filter(Nomination::isDecided)
                .orElseThrow(() -> new Refusal(DecisionRefusal.NOMINATION_NOT_DECIDED));
        var boards = new Boards(nomination, edition.constitution().tieBreaks(), "").byCluster();
        var seen =
                store.find(id, group, Matter.FINALISTS).orElseGet(() -> Plenary.none(id, group, Matter.FINALISTS, now));
        return store.save(seen.laidOut(actor, boards, 0, now));
    }

    /** A panelist takes or leaves a nominee against its rank, with a reason. */
    public Plenary deviate(Actor actor, Plenary seen, ProposalId proposal, boolean chosen, String reason) {
        return deliberations.deviate(actor, seen, Step.NOMINATION, proposal, chosen, "", reason);
    }

    /**
     * Consents to the board as it is. The chair and one more make it the decision; nothing moves before it is announced.
     *
     * @throws Refusal {@code panel.not-member}, {@code plenary.consented}, {@code plenary.tie}, {@code plenary.too-many}
     */
    public Plenary consent(Actor actor, Plenary seen) {
        return deliberations.consent(actor, seen, Step.NOMINATION);
    }
}
