package id.kipp.judging;

import id.kipp.assignment.SubjectRegister;
import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The secretariat is told that a panelist stepped back. */
@Component
class RecusalConcern implements Concern {

    private final HearingStore store;
    private final SubjectRegister subjects;

    RecusalConcern(HearingStore store, SubjectRegister subjects) {
        this.store = store;
        this.subjects = subjects;
    }

    @Override
    public Set<String> actions() {
        return Set.of("panel.recused");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var recusal = store.recusal(line.subjectId()).orElseThrow();
        return List.of(Notification.of(
                Audience.role(Role.SECRETARIAT),
                "panel.recused",
                Topic.Kind.HEARINGS,
                recusal.edition().value(),
                subjects.open(teller, recusal.proposal()).title()));
    }
}
