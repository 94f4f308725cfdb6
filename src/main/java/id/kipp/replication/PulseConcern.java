package id.kipp.replication;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Said by a link to be stopped: adopter and hub are told that a person is to record it, or to say that it runs. */
@Component
class PulseConcern implements Concern {

    private final ReplicationStore store;
    private final ReplicaPulseStore pulses;
    private final ObjectProvider<HubCoordinators> hubs;

    PulseConcern(ReplicationStore store, ReplicaPulseStore pulses, ObjectProvider<HubCoordinators> hubs) {
        this.store = store;
        this.pulses = pulses;
        this.hubs = hubs;
    }

    @Override
    public Set<String> actions() {
        return Set.of("replica-pulse.said");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var id = new ReplicationId(line.subjectId());
        var stopped = pulses.find(id).filter(ReplicaPulse::isSaidToBeStopped);
        return stopped.flatMap(p -> store.find(id)).map(this::told).orElse(List.of());
    }

    private List<Notification> told(Replication one) {
        var by = one.about().adopter();
        var adopter = Stream.ofNullable(by.agency()).map(Audience::adminsOf);
        var hub = Stream.ofNullable(by.province())
                .flatMap(p -> hubs.stream().map(h -> h.of(p)))
                .filter(people -> !people.isEmpty())
                .map(Audience::team);
        return Stream.concat(adopter, hub)
                .map(a -> Notification.of(
                        a,
                        "replication.said-stopped",
                        Topic.Kind.REPLICATION,
                        one.id().value(),
                        one.title(),
                        by.name()))
                .toList();
    }
}
