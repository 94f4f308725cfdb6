package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.ConflictRegister;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Those judge to whom the plan has given it. */
@Component
class AssignedJudges implements RoundJudges {

    private final Assignments assignments;
    private final ConflictRegister conflicts;
    private final SubjectRegister subjects;

    AssignedJudges(Assignments assignments, ConflictRegister conflicts, SubjectRegister subjects) {
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.subjects = subjects;
    }

    @Override
    public void requireJudge(Actor actor, RoundRule round, Subject subject) {
        assignments.requireMine(actor, round.of(subject.id()));
        conflicts.require(actor, subject); // one that came up since
    }

    @Override
    public List<AccountId> team(Actor actor, RoundRule round, Subject subject) {
        if (!actor.is(Role.SECRETARIAT)) actor.require(round.roles().toArray(Role[]::new));
        return assignments.of(actor, round.of(subject.id())).evaluators();
    }

    @Override
    public Map<SubjectId, List<AccountId>> of(RoundRule round, Collection<SubjectId> ids) {
        return judges(assignments.standing(ids.stream().map(round::of).toList()));
    }

    @Override
    public Map<SubjectId, List<AccountId>> all(Actor actor, RoundRule round) {
        return judges(assignments.of(actor, round.edition().id(), round.key()));
    }

    @Override
    public void stepBack(Actor actor, RoundRule round, Subject subject, String reason) {
        assignments.recuse(actor, round.of(subject.id()), reason);
    }

    private static Map<SubjectId, List<AccountId>> judges(List<Assignment> all) {
        return all.stream().collect(toMap(Assignment::subject, Assignment::evaluators));
    }

    /** By receipt number. */
    @Override
    public Docket docket(Actor actor, RoundRule round) {
        var mine = assignments.mine(actor, round.edition().id(), round.key()).stream()
                .filter(a -> a.has(actor.id()))
                .collect(toMap(Assignment::subject, Function.identity()));
        var cases = new LinkedHashMap<SubjectId, Docket.Case>();
        subjects.readable(actor, mine.keySet()).stream()
                .sorted(Comparator.comparing(p -> p.number()))
                .forEach(p -> cases.put(
                        p.id(),
                        new Docket.Case(
                                p, Objects.requireNonNull(mine.get(p.id())).evaluators(), null)));
        return new Given(cases);
    }

    private record Given(Map<SubjectId, Case> all) implements Docket {

        @Override
        public List<SubjectId> order() {
            return List.copyOf(all.keySet());
        }

        @Override
        public List<Case> cases(List<SubjectId> some) {
            return some.stream().map(id -> Objects.requireNonNull(all.get(id))).toList();
        }
    }
}
