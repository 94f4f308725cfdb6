package id.kipp.assignment;

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

/** The secretariat is told that somebody steps back and from how much, the person that it was taken back; nobody why. */
@Component
class DisclosureConcern implements Concern {

    private final DisclosureStore disclosures;

    DisclosureConcern(DisclosureStore disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Set<String> actions() {
        return Set.of("conflict.subject", "conflict.institution", "conflict.edition", "conflict.taken-back");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var now = disclosures.find(line.subjectId()).orElseThrow();
        var undone = line.action().equals("conflict.taken-back");
        if (now.version() != line.version()) return List.of(); // it is otherwise by now
        var to = undone ? Audience.account(now.who()) : Audience.role(Role.SECRETARIAT);
        var edition = now.edition().value();
        return List.of(Notification.of(to, line.action(), Topic.Kind.DISCLOSURES, edition, edition));
    }
}
