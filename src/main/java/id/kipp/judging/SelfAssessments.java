package id.kipp.judging;

import id.kipp.assignment.SubjectRegister;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import java.util.List;
import org.springframework.stereotype.Service;

/** In which rounds an entrant judges itself; the sheet is that of every round, see {@link Sheets}. */
@Service
public class SelfAssessments {

    private final SubjectRegister subjects;
    private final Editions editions;

    SelfAssessments(SubjectRegister subjects, Editions editions) {
        this.subjects = subjects;
        this.editions = editions;
    }

    /** Those to which the actor's own subject has come, as far as the actor may know. @throws Refusal as it may not be seen */
    public List<RoundRule> of(Actor actor, SubjectId id) {
        actor.require(Role.SERVICE_UNIT, Role.AGENCY);
        var subject = subjects.open(actor, id);
        return RoundRule.of(editions.get(subject.edition())).stream()
                .filter(r -> r.isOfEntrant() && r.reached(subject))
                .toList();
    }
}
