package id.kipp.edition;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever has something in work in a step that moved is told its new dates; the secretariat is told of every move and wish. */
@Component
class CalendarConcern implements Concern {

    private final Editions editions;

    CalendarConcern(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of("edition.moved", "edition.move-asked");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var edition = editions.get(new EditionId(line.subjectId()));
        if (line.action().equals("edition.move-asked"))
            return edition.pending().stream()
                    .filter(p -> p.at().equals(line.at()))
                    .map(p -> told(edition, Audience.role(Role.SECRETARIAT), "calendar.asked", p.after()))
                    .toList();
        return edition.changes().stream()
                .filter(c -> c.at().equals(line.at()))
                .flatMap(c -> moved(teller, edition, c.after()).stream())
                .toList();
    }

    private List<Notification> moved(Actor teller, Edition edition, Window after) {
        var concerned = editions.unfinished(teller, edition, after.step());
        var notifications = new ArrayList<Notification>();
        if (after.step().equals(edition.constitution().entry().step())) {
            // also who has begun nothing yet: it may be now that they can
            notifications.add(told(edition, Audience.role(Role.SERVICE_UNIT), "calendar.moved", after));
            notifications.add(told(edition, Audience.role(Role.AGENCY), "calendar.moved", after));
        }
        var people = concerned.stream().flatMap(u -> u.people().stream()).toList();
        if (!people.isEmpty()) notifications.add(told(edition, Audience.team(people), "calendar.moved", after));
        concerned.stream()
                .flatMap(u -> u.units().stream())
                .distinct()
                .forEach(u -> notifications.add(told(edition, Audience.unit(u), "calendar.moved", after)));
        concerned.stream()
                .flatMap(u -> u.agencies().stream())
                .distinct()
                .forEach(a -> notifications.add(told(edition, Audience.adminsOf(a), "calendar.moved", after)));
        notifications.add(told(edition, Audience.role(Role.SECRETARIAT), "calendar.moved", after));
        return notifications;
    }

    /** Step and dates, in both languages. */
    private static Notification told(Edition edition, Audience to, String key, Window window) {
        var step = edition.constitution().calendar().stream()
                .filter(c -> c.key().equals(window.step()))
                .findFirst();
        var opens = Jakarta.moment(window.opens());
        var last = Jakarta.until(window.closes());
        return Notification.of(
                to,
                key,
                Topic.Kind.EDITION,
                edition.id().value(),
                step.map(CalendarStep::id).orElse(""),
                step.map(CalendarStep::en).orElse(""),
                opens[0],
                opens[1],
                last[0],
                last[1]);
    }
}
