package id.kipp.decision;

import id.kipp.assignment.Withheld;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.Tier;
import id.kipp.judging.Scores;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The plenary that awards: the system ranks finalists by what the panel gave, the panel's chair and one more decide. */
@Service
public class Plenaries {

    private final PlenaryStore store;
    private final Scores scores;
    private final Deliberations deliberations;
    private final Nominations nominations;
    private final Proposals proposals;
    private final Editions editions;
    private final Clock clock;

    Plenaries(
            PlenaryStore store,
            Scores scores,
            Deliberations deliberations,
            Nominations nominations,
            Proposals proposals,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.scores = scores;
        this.deliberations = deliberations;
        this.nominations = nominations;
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    /** Without what the actor is in conflict of interest with; see {@link #withheld}. */
    public Optional<Plenary> find(Actor actor, EditionId edition, String group) {
        return deliberations.find(actor, edition, group, Matter.AWARDS);
    }

    /** What the actor is in conflict of interest with, and therefore not shown on the boards of this group. */
    public List<Withheld> withheld(Actor actor, EditionId edition, String group) {
        return deliberations.withheld(actor, edition, group, Matter.AWARDS);
    }

    /** Titles of what still waits for somebody's consent, because some who gave theirs are in conflict with it. */
    public List<String> waiting(Actor actor, EditionId edition, String group) {
        return deliberations.waiting(actor, edition, group, Matter.AWARDS);
    }

    public List<Plenary> of(Actor actor, EditionId edition) {
        return deliberations.of(actor, edition, Matter.AWARDS);
    }

    /** Finalists of a group that not everyone on their bench has sealed yet. */
    public List<Entrant> unscored(Actor actor, EditionId id, String group) {
        actor.require(Role.SECRETARIAT, Role.PANELIST);
        return scores.unscored(editions.get(id), finalists(actor, id, group));
    }

    /**
     * The secretariat lays the ranked finalists out; again as long as nothing is decided.
     *
     * @throws Refusal {@code plenary.unscored} while a sheet is missing, {@code plenary.nobody}, {@code plenary.decided}
     */
    public Plenary prepare(Actor actor, EditionId id, String group) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        var now = clock.instant();
        edition.require(Step.PLENARY, now);
        var finalists = finalists(actor, id, group);
        if (finalists.isEmpty()) throw new Refusal(DecisionRefusal.PLENARY_NOBODY);
        var missing = unscored(actor, id, group);
        if (!missing.isEmpty())
            throw new Refusal(
                    DecisionRefusal.PLENARY_UNSCORED,
                    missing.size(),
                    new Names(missing.stream().map(p -> p.submitted().title()).toList()));
        var nomination = nominations
                .find(actor, id, group)
                .filter(Nomination::isDecided)
                .orElseThrow(() -> new Refusal(DecisionRefusal.NOMINATION_NOT_DECIDED));
        var rules = edition.constitution();
        var tier = rules.tiers(group).stream()
                .map(Tier::key)
                .findFirst()
                .orElseThrow(() -> new Refusal(DecisionRefusal.PLENARY_NO_TIER));
        var boards = new Boards(nomination, rules.tieBreaks(), tier)
                .byPanel(
                        rules.seats(group).winners(),
                        scores.basis(edition, finalists),
                        rules.panel().deskWeight());
        var seen = store.find(id, group, Matter.AWARDS).orElseGet(() -> Plenary.none(id, group, Matter.AWARDS, now));
        return store.save(seen.laidOut(actor, boards, rules.panel().deskWeight(), now));
    }

    /**
     * A panelist gives a finalist an award, or none, against its rank, with a reason.
     *
     * @param tier key of one of the group's awards; empty: none
     * @throws Refusal {@code plenary.unknown-tier}, {@code plenary.reason-missing}
     */
    public Plenary deviate(Actor actor, Plenary seen, ProposalId proposal, String tier, String reason) {
        var tiers = editions.get(seen.edition()).constitution().tiers(seen.group());
        if (!tier.isEmpty() && tiers.stream().noneMatch(t -> t.key().equals(tier)))
            throw new Refusal(DecisionRefusal.PLENARY_UNKNOWN_TIER);
        return deliberations.deviate(actor, seen, Step.PLENARY, proposal, !tier.isEmpty(), tier, reason);
    }

    /**
     * Consents to the board as it is. The chair and one more close the plenary; nothing moves before it is announced.
     *
     * @throws Refusal {@code plenary.sheets-moved} when a sheet has changed since the board was laid out
     */
    public Plenary consent(Actor actor, Plenary seen) {
        actor.require(Role.PANELIST);
        if (!seen.decided()
                && !deliberations
                        .current(seen)
                        .restsOn(scores.basis(
                                editions.get(seen.edition()), finalists(actor, seen.edition(), seen.group()))))
            throw new Refusal(DecisionRefusal.PLENARY_SHEETS_MOVED);
        return deliberations.consent(actor, seen, Step.PLENARY);
    }

    private List<Entrant> finalists(Actor actor, EditionId edition, String group) {
        var stages = java.util.Set.of(Stage.FINALIST, Stage.AWARDED);
        return proposals.entries(actor, edition, new ProposalFilter(stages, "", group, ""));
    }
}
