package id.kipp.judging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Pacts;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** How far a round is, as of this moment: who has sealed what, and who still has to; never what they gave. */
@Service
public class RoundProgress {

    private final SheetStore sheets;
    private final Rounds rounds;
    private final Pacts pacts;
    private final SubjectRegister subjects;

    RoundProgress(SheetStore sheets, Rounds rounds, Pacts pacts, SubjectRegister subjects) {
        this.subjects = subjects;
        this.sheets = sheets;
        this.rounds = rounds;
        this.pacts = pacts;
    }

    /** @param judges who scores it @param sealed who has */
    public record Of(SubjectId subject, List<AccountId> judges, Set<AccountId> sealed) {
        public boolean isComplete() {
            return !judges.isEmpty() && sealed.containsAll(judges);
        }
    }

    /** All that is judged in the round; for its chair and the secretariat. */
    public List<Of> of(Actor actor, EditionId edition, String round) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        var rule = rounds.get(edition, round);
        if (!actor.is(Role.SECRETARIAT)) {
            if (!rule.chair().is(actor.id())) throw rule.chairOnly();
            pacts.require(actor, edition);
        }
        var sealed = sheets.sealed(round, edition);
        return rounds.judges(rule).all(actor, rule).entrySet().stream()
                .map(e -> new Of(e.getKey(), e.getValue(), sealed.getOrDefault(e.getKey(), Set.of())))
                .toList();
    }

    /** Some that a judge has not sealed; for the secretariat. */
    public List<Subject> unsealed(Actor actor, EditionId edition, String round, AccountId judge, int limit) {
        actor.require(Role.SECRETARIAT);
        var open = of(actor, edition, round).stream()
                .filter(o -> o.judges().contains(judge) && !o.sealed().contains(judge))
                .map(Of::subject)
                .limit(limit)
                .toList();
        return subjects.readable(actor, open).stream()
                .sorted(comparing(Subject::number))
                .toList();
    }

    /** Who has sheets to seal, and how many. */
    public Map<AccountId, Integer> unsealed(Actor actor, EditionId edition, String round) {
        return of(actor, edition, round).stream()
                .flatMap(o -> o.judges().stream().filter(j -> !o.sealed().contains(j)))
                .collect(toMap(Function.identity(), j -> 1, Integer::sum));
    }
}
