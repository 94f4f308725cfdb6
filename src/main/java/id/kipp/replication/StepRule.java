package id.kipp.replication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The rule of one step.
 *
 * @param from where it may be done
 * @param who may do it
 * @param limit until when, counted from when the state before was reached
 * @param mark how well this is known, as the dossier marks it: C confirmed, P practice, D our default
 */
record StepRule(
        ReplicationStep step,
        Set<ReplicationState> from,
        ReplicationState to,
        Set<Party> who,
        Guard guard,
        ReplicationPaper paper,
        TimeLimit limit,
        String mark) {

    /**
     * @param days 0 where there is none
     * @param reminder after how many such days it is reminded of; 0 where nothing is limited
     * @param told who is reminded, and told once it is late
     */
    record TimeLimit(int days, Days kind, int reminder, Set<Party> told) {

        Optional<LocalDate> after(LocalDate day) {
            return days == 0 ? Optional.empty() : Optional.of(kind.after(day, days));
        }
    }

    enum Days {
        /** Mondays to Fridays; holidays are not known to us and count. */
        WORKING,
        CALENDAR,
        /** No limit of its own. */
        NONE;

        LocalDate after(LocalDate day, int days) {
            if (this != WORKING) return day.plusDays(days);
            var at = day;
            for (var left = days; left > 0; ) {
                at = at.plusDays(1);
                if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
            }
            return at;
        }
    }

    /** Until when, of what has been so since that day. */
    Optional<LocalDate> due(LocalDate since) {
        return limit.after(since);
    }

    Optional<LocalDate> reminded(LocalDate since) {
        return limit.reminder() == 0
                ? Optional.empty()
                : Optional.of(limit.kind().after(since, limit.reminder()));
    }
}
