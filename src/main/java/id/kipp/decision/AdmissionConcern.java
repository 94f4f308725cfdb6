package id.kipp.decision;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Subject;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** That there is a list after screening to decide on, and that it is decided; never who is on it. */
@Component
class AdmissionConcern implements Concern {

    private final AdmissionStore store;
    private final Editions editions;

    AdmissionConcern(AdmissionStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of("admission.prepared", "admission.decided");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var admission = store.find(line.subjectId()).orElseThrow();
        var decided = line.action().equals("admission.decided");
        if (decided != admission.decided()) return List.of(); // decided meanwhile
        var group = editions.get(admission.edition()).constitution().group(admission.group());
        return List.of(Notification.of(
                Audience.role(Role.SECRETARIAT),
                line.action(),
                decided ? Subject.Kind.ANNOUNCEMENTS : Subject.Kind.ADMISSIONS,
                admission.edition().value(),
                group.id(),
                group.en()));
    }
}
