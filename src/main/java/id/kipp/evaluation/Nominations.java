package id.kipp.evaluation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Term;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** From agreed scores to nominees: the system ranks and explains, the chair of Tim Evaluasi and one more decide. */
@Service
public class Nominations {

    private final NominationStore store;
    private final ConsolidationStore consolidations;
    private final SheetStore sheets;
    private final Proposals proposals;
    private final Editions editions;
    private final Clock clock;

    Nominations(
            NominationStore store,
            ConsolidationStore consolidations,
            SheetStore sheets,
            Proposals proposals,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.consolidations = consolidations;
        this.sheets = sheets;
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    public Optional<Nomination> find(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        return store.find(edition, group);
    }

    public List<Nomination> of(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        return store.of(edition);
    }

    /** Admitted proposals of a group that have no agreed score yet. */
    public List<Entrant> unscored(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR);
        var agreed = consolidations.agreedIn(edition);
        return admitted(actor, edition, group).stream()
                .filter(p -> !agreed.contains(p.id()))
                .sorted(comparing(p -> p.submitted().number()))
                .toList();
    }

    /**
     * The secretariat lays the ranked pools out; doing it again takes the scores as they are then.
     *
     * @throws Refusal {@code nomination.unscored} while a proposal has no agreed score, {@code nomination.decided}
     */
    public Nomination prepare(Actor actor, EditionId id, String group) {
        actor.require(Role.SECRETARIAT);
        var edition = editions.get(id);
        var now = clock.instant();
        edition.require(Step.NOMINATION, now);
        var missing = unscored(actor, id, group);
        if (!missing.isEmpty()) throw new Refusal("nomination.unscored", missing.size(), names(missing));
        var seen = store.find(id, group).orElse(Nomination.none(id, group, now));
        var points = sheets.points(id).stream().collect(groupingBy(SealedPoints::proposal));
        var pools = new Pools(edition.constitution(), group, consolidations.settled(id), points)
                .of(admitted(actor, id, group));
        if (pools.isEmpty()) throw new Refusal("nomination.nobody");
        return store.save(seen.prepared(actor, pools, now));
    }

    /** A member of Tim Evaluasi or the secretariat takes or leaves a candidate against its rank, with a reason. */
    public Nomination deviate(Actor actor, Nomination seen, ProposalId proposal, boolean chosen, String reason) {
        requireMember(actor, seen);
        return store.save(seen.deviating(actor, proposal, chosen, reason, clock.instant()));
    }

    /**
     * Consents to the list as it is. The chair and one more member make it the decision; the proposals follow ({@link NominationJob}).
     *
     * @throws Refusal {@code nomination.not-member}, {@code nomination.voted}, {@code nomination.tie} while a tie across the
     *     cut has not been settled by people
     */
    public Nomination consent(Actor actor, Nomination seen) {
        var edition = requireMember(actor, seen);
        edition.require(Step.NOMINATION, clock.instant());
        requireTiesSettled(seen);
        var chair = actor.id().equals(edition.team().evaluationChair());
        return store.save(seen.voted(actor, chair, clock.instant()));
    }

    /** Where equals stand across the cut, somebody has to have said which of them, with a reason. */
    private static void requireTiesSettled(Nomination seen) {
        var decided =
                seen.deviations().stream().map(Nomination.Deviation::proposal).toList();
        for (var pool : seen.pools()) {
            if (!pool.isSettled(decided))
                throw new Refusal(
                        "nomination.tie",
                        new Term("agency.kind." + pool.cluster()),
                        pool.tied().stream().map(Candidate::title).collect(joining("; ")));
        }
    }

    private Edition requireMember(Actor actor, Nomination seen) {
        var edition = editions.get(seen.edition());
        if (!actor.is(Role.EVALUATOR) || !edition.team().evaluates(actor.id()))
            throw new Refusal("nomination.not-member");
        return edition;
    }

    private static Names names(List<Entrant> proposals) {
        return new Names(proposals.stream().map(p -> p.submitted().title()).toList());
    }

    private List<Entrant> admitted(Actor actor, EditionId edition, String group) {
        return proposals.entries(actor, edition, ProposalFilter.at(Stage.SCREENED)).stream()
                .filter(p -> p.submitted().group().equals(group))
                .toList();
    }
}
