package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.ConflictRegister;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
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
    private final Proposals proposals;

    AssignedJudges(Assignments assignments, ConflictRegister conflicts, Proposals proposals) {
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.proposals = proposals;
    }

    @Override
    public void requireJudge(Actor actor, RoundRule round, Entrant subject) {
        assignments.requireMine(actor, subject.id());
        conflicts.require(actor, subject); // one that came up since
    }

    @Override
    public List<AccountId> team(Actor actor, RoundRule round, Entrant subject) {
        actor.require(Role.EVALUATOR, Role.SECRETARIAT);
        return assignments.of(actor, subject.id()).evaluators();
    }

    @Override
    public Map<ProposalId, List<AccountId>> of(RoundRule round, Collection<Entrant> subjects) {
        return judges(assignments.standing(subjects.stream().map(Entrant::id).toList()));
    }

    @Override
    public Map<ProposalId, List<AccountId>> all(Actor actor, RoundRule round) {
        return judges(assignments.of(actor, round.edition().id()));
    }

    @Override
    public void stepBack(Actor actor, RoundRule round, Entrant subject, String reason) {
        assignments.recuse(actor, subject.id(), reason);
    }

    private static Map<ProposalId, List<AccountId>> judges(List<Assignment> all) {
        return all.stream().collect(toMap(Assignment::id, Assignment::evaluators));
    }

    /** By receipt number. */
    @Override
    public Docket docket(Actor actor, RoundRule round) {
        var mine = assignments.mine(actor, round.edition().id()).stream()
                .filter(a -> a.has(actor.id()))
                .collect(toMap(Assignment::id, Function.identity()));
        var cases = new LinkedHashMap<ProposalId, Docket.Case>();
        proposals.all(actor, mine.keySet()).stream()
                .sorted(Comparator.comparing(p -> p.submitted().number()))
                .forEach(p -> cases.put(
                        p.id(),
                        new Docket.Case(
                                p, Objects.requireNonNull(mine.get(p.id())).evaluators(), null)));
        return new Given(cases);
    }

    private record Given(Map<ProposalId, Case> all) implements Docket {

        @Override
        public List<ProposalId> order() {
            return List.copyOf(all.keySet());
        }

        @Override
        public List<Case> cases(List<ProposalId> some) {
            return some.stream().map(id -> Objects.requireNonNull(all.get(id))).toList();
        }
    }
}
