package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectRegister;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The entrant judges itself: one sheet of each subject, whoever of the entrant writes on it. */
@Component
class EntrantJudges implements RoundJudges {

    /** Whose the sheet is; who wrote and sealed it is in its lines. */
    static final AccountId ITSELF = new AccountId("entrant");

    private final SubjectRegister subjects;

    EntrantJudges(SubjectRegister subjects) {
        this.subjects = subjects;
    }

    @Override
    public AccountId as(Actor actor) {
        return ITSELF;
    }

    /** @throws Refusal {@code sheet.not-yours} */
    @Override
    public void requireJudge(Actor actor, RoundRule round, Subject subject) {
        if (subjects.own(actor).stream().noneMatch(s -> s.id().equals(subject.id())))
            throw new Refusal(JudgingRefusal.SHEET_NOT_YOURS);
    }

    @Override
    public List<AccountId> team(Actor actor, RoundRule round, Subject subject) {
        actor.require(Role.SECRETARIAT);
        return List.of(ITSELF);
    }

    @Override
    public Map<SubjectId, List<AccountId>> of(RoundRule round, Collection<SubjectId> ids) {
        return ids.stream().distinct().collect(toMap(Function.identity(), id -> List.of(ITSELF)));
    }

    @Override
    public Map<SubjectId, List<AccountId>> all(Actor actor, RoundRule round) {
        var all = subjects.reached(actor, round.edition().id(), round.round().subjects());
        return of(round, all.stream().map(Subject::id).toList());
    }
}
