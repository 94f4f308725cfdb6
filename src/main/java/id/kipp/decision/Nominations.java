package id.kipp.decision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Conflicts;
import id.kipp.assignment.Presiding;
import id.kipp.assignment.Withheld;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.judging.Scores;
import id.kipp.judging.SealedPoints;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Names;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Term;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** From agreed scores to nominees: the system ranks and explains, the chair of Tim Evaluasi and one more decide. */
@Service
public class Nominations {

    private final NominationStore store;
    private final Scores scores;
    private final ConflictRegister conflicts;
    private final Veil veil;
    private final Proposals proposals;
    private final Editions editions;
    private final Clock clock;

    Nominations(
            NominationStore store,
            Scores scores,
            ConflictRegister conflicts,
            Veil veil,
            Proposals proposals,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.scores = scores;
        this.conflicts = conflicts;
        this.veil = veil;
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    /** Without what the actor is in conflict of interest with; see {@link #withheld}. */
    public Optional<Nomination> find(Actor actor, EditionId edition, String group) {
        requireReader(actor, edition);
        return store.find(edition, group).map(n -> veil.over(actor, n));
    }

    /** What the actor is in conflict of interest with, and therefore not shown on the list of this group. */
    public List<Withheld> withheld(Actor actor, EditionId edition, String group) {
        requireReader(actor, edition);
        return store.find(edition, group).map(n -> veil.withheld(actor, n)).orElse(List.of());
    }

    /** What still waits for somebody's consent, because some who gave theirs are in conflict with it; by title. */
    public List<String> waiting(Actor actor, EditionId edition, String group) {
        requireReader(actor, edition);
        return store.find(edition, group)
                .filter(n -> !n.isDecided() && !n.votes().isEmpty())
                .map(n -> {
                    var open = n.open(presiding(actor, n), n.votes());
                    return n.pools().stream()
                            .flatMap(p -> p.candidates().stream())
                            .filter(c -> open.contains(c.proposal()))
                            .map(Candidate::title)
                            .sorted()
                            .toList();
                })
                .orElse(List.of());
    }

    public List<Nomination> of(Actor actor, EditionId edition) {
        requireReader(actor, edition);
        return store.of(edition).stream().map(n -> veil.over(actor, n)).toList();
    }

    /** Admitted proposals of a group that have no agreed score yet. */
    public List<Entrant> unscored(Actor actor, EditionId edition, String group) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR);
        var agreed = scores.agreedIn(edition);
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
        if (!missing.isEmpty()) throw new Refusal(DecisionRefusal.NOMINATION_UNSCORED, missing.size(), names(missing));
        var seen = store.find(id, group).orElse(Nomination.none(id, group, now));
        var points = scores.points(id).stream().collect(groupingBy(SealedPoints::proposal));
        var pools = new Pools(edition.constitution(), group, scores.settled(id), points).of(admitted(actor, id, group));
        if (pools.isEmpty()) throw new Refusal(DecisionRefusal.NOMINATION_NOBODY);
        return store.save(seen.prepared(actor, pools, now));
    }

    /**
     * A member of Tim Evaluasi takes or leaves a candidate against its rank, with a reason.
     *
     * @throws Refusal {@code conflict.yours} where the member is in conflict with it
     */
    public Nomination deviate(Actor actor, Nomination seen, ProposalId proposal, boolean chosen, String reason) {
        requireMember(actor, seen);
        var now = current(seen);
        veil.requireOpen(actor, now, proposal);
        return veil.over(actor, store.save(now.deviating(actor, proposal, chosen, reason, clock.instant())));
    }

    /**
     * Consents to the list as it is, but for what the actor is in conflict with. Two who may speak on it, one of whom
     * presides, make it the decision on each candidate; once it is one on all, the proposals follow ({@link
     * NominationJob}).
     *
     * @throws Refusal {@code nomination.not-member}, {@code nomination.voted}, {@code nomination.tie} while a tie across the
     *     cut has not been settled by people
     */
    public Nomination consent(Actor actor, Nomination seen) {
        var edition = requireMember(actor, seen);
        edition.require(Step.NOMINATION, clock.instant());
        var now = current(seen);
        var presiding = presiding(actor, now);
        var except = presiding.conflicts().of(actor.id(), now.judged());
        requireTiesSettled(now, presiding.conflicts(), except);
        var voted = store.save(now.voted(actor, presiding, except, clock.instant()));
        return voted.without(except);
    }

    /** The actor acts on what is stored, not on the part of it that was shown. */
    private Nomination current(Nomination seen) {
        return store.find(seen.edition(), seen.group())
                .filter(n -> n.version() == seen.version())
                .orElseThrow(Stale::new);
    }

    private Presiding presiding(Actor actor, Nomination nomination) {
        var people = new HashSet<AccountId>();
        people.add(actor.id());
        nomination.votes().forEach(v -> people.add(v.by()));
        nomination.deviations().forEach(d -> people.add(d.by()));
        var chair = editions.get(nomination.edition()).evaluationChair();
        return conflicts.presiding(nomination.edition(), chair, people);
    }

    /**
     * Where equals stand across the cut, somebody who is in conflict with none of them has to have said which, with a
     * reason: to leave a rival out is to decide for one's own.
     */
    private static void requireTiesSettled(Nomination seen, Conflicts conflicts, Set<ProposalId> hidden) {
        for (var pool : seen.pools()) {
            var tied = pool.tied();
            var judged = tied.stream().map(c -> c.judged(pool.cluster())).toList();
            var decided = seen.deviations().stream()
                    .filter(d -> conflicts.of(d.by(), judged).isEmpty())
                    .map(Nomination.Deviation::proposal)
                    .toList();
            if (pool.isSettled(decided)) continue;
            var cluster = new Term("agency.kind." + pool.cluster());
            // naming one of two equals names the total of the other
            if (tied.stream().anyMatch(c -> hidden.contains(c.proposal())))
                throw new Refusal(DecisionRefusal.NOMINATION_TIE_FOR_OTHERS, cluster);
            throw new Refusal(
                    DecisionRefusal.NOMINATION_TIE,
                    cluster,
                    tied.stream().map(Candidate::title).collect(joining("; ")));
        }
    }

    /** @throws Refusal {@code actor.not-allowed}, {@code nomination.not-member} to judges of other editions */
    private void requireReader(Actor actor, EditionId id) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        if (actor.is(Role.SECRETARIAT)) return;
        var team = editions.get(id).team();
        if (!team.evaluates(actor.id()) && !team.sits(actor.id()))
            throw new Refusal(DecisionRefusal.NOMINATION_NOT_MEMBER);
    }

    private Edition requireMember(Actor actor, Nomination seen) {
        var edition = editions.get(seen.edition());
        if (!actor.is(Role.EVALUATOR) || !edition.team().evaluates(actor.id()))
            throw new Refusal(DecisionRefusal.NOMINATION_NOT_MEMBER);
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
