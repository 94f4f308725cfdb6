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

/** That there is a list of nominees to decide on, and that it is decided; never who is on it. */
@Component
class NominationConcern implements Concern {

    private final NominationStore store;
    private final Editions editions;

    NominationConcern(NominationStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of("nomination.prepared", "nomination.decided");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var nomination = store.get(line.subjectId());
        var team = editions.get(nomination.edition()).team();
        if (line.action().equals("nomination.decided"))
            return List.of(
                    told(Audience.role(Role.SECRETARIAT), line.action(), nomination),
                    told(Audience.team(team.panelists()), line.action(), nomination));
        return nomination.isDecided()
                ? List.of()
                : List.of(told(Audience.team(team.evaluators()), line.action(), nomination));
    }

    private Notification told(Audience to, String key, Nomination nomination) {
        var edition = editions.get(nomination.edition());
        var group = edition.constitution().group(nomination.group());
        return Notification.of(to, key, Subject.Kind.NOMINATIONS, edition.id().value(), group.id(), group.en());
    }
}
