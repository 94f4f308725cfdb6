package id.kipp.evaluation;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.StepEnd;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Subject;
import id.kipp.notice.Telling;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Evaluators with sheets that are not sealed are reminded before the evaluation closes. */
@Component
class DeskReminder implements Concern {

    private final Evaluations evaluations;
    private final Editions editions;

    DeskReminder(Evaluations evaluations, Editions editions) {
        this.evaluations = evaluations;
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of(StepEnd.CLOSING);
    }

    @Override
    public List<Telling> about(Actor teller, AuditEntry line) {
        var end = StepEnd.of(line);
        if (end.step() != Step.EVALUATION || !end.stands(editions.get(end.edition()))) return List.of();
        var late = evaluations.unsealed(teller, end.edition()).keySet();
        if (late.isEmpty()) return List.of();
        return List.of(Telling.of(
                Audience.team(late),
                "deadline.sheets",
                Subject.Kind.EDITION,
                end.edition().value(),
                end.when()));
    }
}
