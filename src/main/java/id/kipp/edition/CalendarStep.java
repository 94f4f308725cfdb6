package id.kipp.edition;

import java.time.Instant;
import java.time.LocalDate;

/** A preset's window: days after the edition's first day, and how long. */
public record CalendarStep(Step key, int startDay, int days, String id, String en) {

    /** Its window where the edition begins on this day. */
    Window from(LocalDate first) {
        var begins = first.plusDays(startDay);
        return new Window(key, startOf(begins), startOf(begins.plusDays(days)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Editions.WIB).toInstant();
    }
}
