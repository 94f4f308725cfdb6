package id.kipp.panel;

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

/** Panelists with sheets that are not sealed are reminded before the hearings close. */
@Component
class PanelReminder implements Concern {

    private final Hearings hearings;
    private final Editions editions;

    PanelReminder(Hearings hearings, Editions editions) {
        this.hearings = hearings;
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of(StepEnd.CLOSING);
    }

    @Override
    public List<Telling> about(Actor teller, AuditEntry line) {
        var end = StepEnd.of(line);
        if (end.step() != Step.PANEL || !end.stands(editions.get(end.edition()))) return List.of();
        var late = hearings.progress(teller, end.edition()).stream()
                .flatMap(p -> p.bench().stream().filter(m -> !p.sealed().contains(m)))
                .distinct()
                .toList();
        if (late.isEmpty()) return List.of();
        return List.of(Telling.of(
                Audience.team(late),
                "deadline.panel-sheets",
                Subject.Kind.EDITION,
                end.edition().value(),
                end.when()));
    }
}
