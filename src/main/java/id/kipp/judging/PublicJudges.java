package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Subject;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Verified members of the public: whoever has rated has judged; nobody has to. See {@link PublicRatings}. */
@Component
class PublicJudges implements RoundJudges {

    private final SheetStore sheets;

    PublicJudges(SheetStore sheets) {
        this.sheets = sheets;
    }

    /** @throws Refusal {@code sheet.not-yours}: nobody who is signed in */
    @Override
    public void requireJudge(Actor actor, RoundRule round, Subject subject) {
        throw new Refusal(JudgingRefusal.SHEET_NOT_YOURS);
    }

    @Override
    public List<AccountId> team(Actor actor, RoundRule round, Subject subject) {
        actor.require(Role.SECRETARIAT);
        return of(round, List.of(subject.id())).getOrDefault(subject.id(), List.of());
    }

    @Override
    public Map<SubjectId, List<AccountId>> of(RoundRule round, Collection<SubjectId> ids) {
        return judges(sheets.sealed(round.key(), ids));
    }

    @Override
    public Map<SubjectId, List<AccountId>> all(Actor actor, RoundRule round) {
        actor.require(Role.SECRETARIAT);
        return judges(sheets.sealed(round.key(), round.edition().id()));
    }

    private static Map<SubjectId, List<AccountId>> judges(Map<SubjectId, Set<AccountId>> sealed) {
        return sealed.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }
}
