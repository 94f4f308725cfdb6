package id.kipp.auditexport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line that was chained on a later day than its own, by Jakarta's calendar. No finding: a crash over midnight is honest,
 * but whoever reads the log should know.
 *
 * @param root the day whose root covers it; null where it came after the last one
 */
public record Late(String line, Instant at, @Nullable LocalDate root) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** The day of a line, by Jakarta's calendar. */
    static LocalDate ofDay(LogLine line) {
        return day(line.time());
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WIB);
    }

    static List<Late> among(List<LogLine> lines, Lines roots) {
        var days = days(roots);
        var late = new ArrayList<Late>();
        for (var line : lines) {
            var covering = days.ceilingEntry(line.seq());
            var day = covering == null ? null : covering.getValue();
            var own = ofDay(line);
            var signed = days.isEmpty() ? null : days.lastEntry().getValue();
            var isLate = day == null ? signed != null && !own.isAfter(signed) : own.isBefore(day);
            if (isLate) late.add(new Late(line.id(), line.time(), day));
        }
        return late;
    }

    /** The first day that each end of the chain was signed on. */
    private static NavigableMap<Long, LocalDate> days(Lines roots) {
        var days = new TreeMap<Long, LocalDate>();
        for (var root : roots.read()) {
            try {
                days.putIfAbsent(root.number("seq"), LocalDate.parse(root.text("date")));
            } catch (RuntimeException odd) {
                continue; // said of it already
            }
        }
        return days;
    }
}
