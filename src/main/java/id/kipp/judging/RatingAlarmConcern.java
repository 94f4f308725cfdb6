package id.kipp.judging;

import id.kipp.assignment.SubjectRegister;
import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The secretariat is told of an alarm for stuffing; of a flood of them from many networks once an hour, with the list. */
@Component
class RatingAlarmConcern implements Concern {

    private static final Duration QUIET = Duration.ofHours(1);
    private static final int BEFORE = 50;

    private final RatingAlarmStore alarms;
    private final SubjectRegister subjects;

    RatingAlarmConcern(RatingAlarmStore alarms, SubjectRegister subjects) {
        this.alarms = alarms;
        this.subjects = subjects;
    }

    @Override
    public Set<String> actions() {
        return Set.of("rating-alarm.raised");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var raised = alarms.find(line.subjectId()).orElse(null);
        if (raised == null || raised.ruling() != null || isTold(raised)) return List.of();
        var title = subjects.get(raised.where().subject()).title();
        return List.of(Notification.of(
                Audience.role(Role.SECRETARIAT),
                "rating-alarm.raised",
                Topic.Kind.RATING_ALARMS,
                raised.edition().value(),
                title));
    }

    private boolean isTold(RatingAlarm raised) {
        return alarms.latest(raised.edition(), BEFORE).stream()
                .anyMatch(a -> isBefore(a, raised) && a.at().isAfter(raised.at().minus(QUIET)));
    }

    /** Of two raised in the same moment one is the first, so that one of them is told. */
    private static boolean isBefore(RatingAlarm one, RatingAlarm other) {
        return one.at().isBefore(other.at())
                || one.at().equals(other.at()) && one.id().compareTo(other.id()) < 0;
    }
}
