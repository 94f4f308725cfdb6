package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Conflicts;
import id.kipp.assignment.Judged;
import id.kipp.assignment.Pacts;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Everyone of a team judges whom no conflict of interest keeps from it, computed or declared. */
@Component
class TeamJudges implements RoundJudges {

    private final ConflictRegister conflicts;
    private final Pacts pacts;
    private final Proposals proposals;
    private final HearingOrder order;
    private final HearingStore hearings;
    private final Clock clock;

    TeamJudges(
            ConflictRegister conflicts,
            Pacts pacts,
            Proposals proposals,
            HearingOrder order,
            HearingStore hearings,
            Clock clock) {
        this.conflicts = conflicts;
        this.pacts = pacts;
        this.proposals = proposals;
        this.order = order;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public void requireJudge(Actor actor, RoundRule round, Entrant subject) {
        requireMember(actor, round);
        conflicts.require(actor, subject);
    }

    /** @throws Refusal {@code panel.not-member}, {@code pact.unsigned} */
    private void requireMember(Actor actor, RoundRule round) {
        if (!round.isMember(actor)) throw new Refusal(JudgingRefusal.NOT_ON_PANEL);
        pacts.require(actor, round.edition().id());
    }

    @Override
    public List<AccountId> team(Actor actor, RoundRule round, Entrant subject) {
        actor.require(round.role(), Role.SECRETARIAT);
        proposals.entrant(actor, subject.id()); // closed to whoever has a conflict, and to other editions' judges
        return bench(round, among(round), subject);
    }

    @Override
    public Map<ProposalId, List<AccountId>> of(RoundRule round, Collection<Entrant> subjects) {
        var known = among(round);
        return subjects.stream().collect(toMap(Entrant::id, s -> bench(round, known, s)));
    }

    @Override
    public Map<ProposalId, List<AccountId>> all(Actor actor, RoundRule round) {
        return of(round, proposals.entries(actor, round.edition().id(), round.reached()));
    }

    @Override
    public void stepBack(Actor actor, RoundRule round, Entrant subject, String reason) {
        hearings.save(Recusal.of(actor, subject.edition(), subject.id(), reason, clock.instant()));
    }

    /** In the order of the schedule; with those that the actor may not judge, which have been announced. */
    @Override
    public Docket docket(Actor actor, RoundRule round) {
        requireMember(actor, round);
        return new Scheduled(actor, round);
    }

    private final class Scheduled implements Docket {

        private final Actor actor;
        private final RoundRule round;

        Scheduled(Actor actor, RoundRule round) {
            this.actor = actor;
            this.round = round;
        }

        @Override
        public List<ProposalId> order() {
            return order.of(actor, round);
        }

        @Override
        public List<Case> cases(List<ProposalId> some) {
            var known = among(round);
            var found = proposals.entrants(some).stream().collect(toMap(Entrant::id, Function.identity()));
            return some.stream()
                    .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                    .map(s -> new Case(
                            s,
                            bench(round, known, s),
                            known.between(actor.id(), Judged.of(s)).orElse(null)))
                    .toList();
        }
    }

    private Conflicts among(RoundRule round) {
        return conflicts.among(round.edition().id(), round.team());
    }

    private static List<AccountId> bench(RoundRule round, Conflicts known, Entrant subject) {
        var judged = Judged.of(subject);
        return round.team().stream().filter(p -> !known.exist(p, judged)).toList();
    }
}
