package id.kipp.hub;

import id.kipp.audit.AuditEntry;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Members of a hub are told of its forums, visits, meetings and messages; of a mentor's note nobody is. */
@Component
class HubEventConcern implements Concern {

    private final HubEventStore events;
    private final HubStore hubs;
    private final Institutions institutions;

    HubEventConcern(HubEventStore events, HubStore hubs, Institutions institutions) {
        this.events = events;
        this.hubs = hubs;
        this.institutions = institutions;
    }

    @Override
    public Set<String> actions() {
        return Set.of("hub-event.planned");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var event = events.find(line.subjectId()).orElse(null);
        if (event == null || !event.text().kind().isForAll()) return List.of();
        var hub = hubs.find(event.hub()).filter(Hub::isPublic).orElse(null);
        if (hub == null) return List.of();
        var members = new HashSet<>(hub.setup().members());
        return institutions.all().stream()
                .filter(i -> members.contains(i.id()))
                .flatMap(i -> i.agencies().stream())
                .distinct()
                .map(a -> Notification.of(
                        Audience.adminsOf(a),
                        "hub.event",
                        Topic.Kind.HUB_EVENT,
                        event.id(),
                        event.text().title(),
                        hub.head().name()))
                .toList();
    }
}
