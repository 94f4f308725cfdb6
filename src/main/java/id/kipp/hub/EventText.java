package id.kipp.hub;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.LocalDate;

/**
 * An event of a hub as it was written.
 *
 * @param place a room, an address, a link to a meeting
 * @param replication the number of the replication it is about; empty where it is about none
 * @param minutes what was said, by whoever wrote it down
 */
public record EventText(
        EventKind kind,
        String title,
        String place,
        LocalDate from,
        LocalDate until,
        String replication,
        String minutes) {

    public static final int MINUTES = 20_000;
    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;

    EventText of(EventKind other) {
        return new EventText(other, title, place, from, until, replication, minutes);
    }

    /** @throws Refusal {@code hub.event-title}, {@code hub.event-days}, {@code text.too-long} */
    EventText checked() {
        if (until.isBefore(from) || from.getYear() < FIRST_YEAR || until.getYear() > LAST_YEAR)
            throw new Refusal(HubRefusal.EVENT_DAYS);
        return new EventText(
                kind,
                Typed.required(title, Typed.LINE_MAX, HubRefusal.EVENT_TITLE),
                Typed.atMost(place, Typed.LINE_MAX),
                from,
                until,
                Typed.atMost(replication, Typed.LINE_MAX),
                Typed.atMost(minutes, MINUTES));
    }
}
