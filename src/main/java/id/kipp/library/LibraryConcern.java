package id.kipp.library;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The secretariat is told of a hub's page that begins to wait for its yes, once, however often it is changed meanwhile. */
@Component
class LibraryConcern implements Concern {

    private final LibraryStore items;

    LibraryConcern(LibraryStore items) {
        this.items = items;
    }

    @Override
    public Set<String> actions() {
        return Set.of(LibraryItem.OFFERED);
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        return items.find(line.subjectId()).filter(LibraryItem::isWaiting).stream()
                .flatMap(LibraryConcern::told)
                .toList();
    }

    private static Stream<Notification> told(LibraryItem item) {
        return Stream.ofNullable(item.hub())
                .map(hub -> Notification.of(
                        Audience.role(Role.SECRETARIAT),
                        "library.waiting",
                        Topic.Kind.LIBRARY,
                        item.id(),
                        item.head().title(),
                        hub.name()));
    }
}
