package id.kipp.help;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A released message is told to those whom it reached when it was released, however often it is asked. */
@Component
class BroadcastConcern implements Concern {

    private final Broadcasts broadcasts;

    BroadcastConcern(Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Broadcast.RELEASED);
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        return broadcasts
                .find(line.subjectId())
                .filter(b -> b.state() == Broadcast.State.RELEASED)
                .map(b -> Notification.of(
                        Audience.team(broadcasts.reached(b)),
                        "broadcast",
                        Topic.Kind.HELP,
                        b.id(),
                        b.message().subject(),
                        b.message().text()))
                .stream()
                .toList();
    }
}
