package id.kipp.edition;

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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whoever has something left to do is reminded before a step closes; the secretariat learns that it has closed: the next one
 * waits for it.
 */
@Component
class DeadlineConcern implements Concern {

    private final Editions editions;
    private final ObjectProvider<AtWork> atWork; // looked up late: those above depend on this module

    DeadlineConcern(Editions editions, ObjectProvider<AtWork> atWork) {
        this.editions = editions;
        this.atWork = atWork;
    }

    @Override
    public Set<String> actions() {
        return Set.of(StepEnd.CLOSING, StepEnd.CLOSED);
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var end = StepEnd.of(line);
        var edition = editions.get(end.edition());
        if (!end.stands(edition)) return List.of();
        if (line.action().equals(StepEnd.CLOSING)) return closing(teller, edition, end);
        return end.isOld(line.at()) ? List.of() : closed(edition, end);
    }

    private List<Notification> closing(Actor teller, Edition edition, StepEnd end) {
        return atWork.stream()
                .flatMap(a -> a.reminders(teller, edition, end.step()).stream())
                .map(r -> told(r.to(), r.key(), end.edition(), arguments(end, r)))
                .toList();
    }

    private static String[] arguments(StepEnd end, AtWork.Reminder reminder) {
        return Stream.concat(Stream.of(end.when()), reminder.more().stream()).toArray(String[]::new);
    }

    private static List<Notification> closed(Edition edition, StepEnd end) {
        return edition.constitution().calendar().stream()
                .filter(c -> c.key().equals(end.step()))
                .map(c -> told(Audience.role(Role.SECRETARIAT), "deadline.closed", edition.id(), c.id(), c.en()))
                .toList();
    }

    private static Notification told(Audience to, String key, EditionId edition, String... arguments) {
        return Notification.of(to, key, Topic.Kind.EDITION, edition.value(), arguments);
    }
}
