package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Conflicts;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
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
    private final SubjectRegister subjects;
    private final HearingOrder order;
    private final HearingStore hearings;
    private final Clock clock;

    TeamJudges(
            ConflictRegister conflicts,
            Pacts pacts,
            SubjectRegister subjects,
            HearingOrder order,
            HearingStore hearings,
            Clock clock) {
        this.conflicts = conflicts;
        this.pacts = pacts;
        this.subjects = subjects;
        this.order = order;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public void requireJudge(Actor actor, RoundRule round, Subject subject) {
        requireMember(actor, round);
        conflicts.require(actor, subject);
    }

    /** @throws Refusal {@code panel.not-member}, {@code pact.unsigned} */
    private void requireMember(Actor actor, RoundRule round) {
        if (!round.isMember(actor)) throw new Refusal(JudgingRefusal.NOT_ON_PANEL);
        pacts.require(actor, round.edition().id());
    }

    @Override
    public List<AccountId> team(Actor actor, RoundRule round, Subject subject) {
        actor.require(round.role(), Role.SECRETARIAT);
        subjects.open(actor, subject.id()); // closed to whoever has a conflict, and to other editions' judges
        return bench(round, among(round), subject);
    }

    @Override
    public Map<SubjectId, List<AccountId>> of(RoundRule round, Collection<SubjectId> ids) {
        return benches(round, subjects.known(ids));
    }

    private Map<SubjectId, List<AccountId>> benches(RoundRule round, Collection<Subject> some) {
        var known = among(round);
        return some.stream().collect(toMap(Subject::id, s -> bench(round, known, s)));
    }

    @Override
    public Map<SubjectId, List<AccountId>> all(Actor actor, RoundRule round) {
        return benches(
                round,
                subjects.reached(actor, round.edition().id(), round.round().subjects()));
    }

    @Override
    public void stepBack(Actor actor, RoundRule round, Subject subject, String reason) {
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
        public List<SubjectId> order() {
            return order.of(actor, round);
        }

        @Override
        public List<Case> cases(List<SubjectId> some) {
            var known = among(round);
            var found = subjects.known(some).stream().collect(toMap(Subject::id, Function.identity()));
            return some.stream()
                    .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                    .map(s -> new Case(
                            s,
                            bench(round, known, s),
                            known.between(actor.id(), s.judged()).orElse(null)))
                    .toList();
        }
    }

    private Conflicts among(RoundRule round) {
        return conflicts.among(round.edition().id(), round.team());
    }

    private static List<AccountId> bench(RoundRule round, Conflicts known, Subject subject) {
        var judged = subject.judged();
        return round.team().stream().filter(p -> !known.exist(p, judged)).toList();
    }
}
