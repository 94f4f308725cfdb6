package id.kipp.edition;

import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** From {@code opens} (included) to {@code closes} (excluded), by the server's clock. */
public record Window(Step step, Instant opens, Instant closes) {

    /** @throws Refusal {@code window.order} when it would close before it opens */
    public Window {
        opens = opens.truncatedTo(ChronoUnit.MILLIS); // what the store keeps: read again it is the same window
        closes = closes.truncatedTo(ChronoUnit.MILLIS);
        if (!opens.isBefore(closes)) {
            throw new Refusal(EditionRefusal.WINDOW_ORDER);
        }
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    /**
     * Whether moving this window to that one takes a second person: when the step has begun and is shortened, ended, stopped
     * or opened again. A running step that only gets longer, and one that has not begun, are moved by one.
     */
    public boolean needsSecond(Window after, Instant now) {
        if (now.isBefore(opens)) return false;
        return !isOpen(now) || after.closes.isBefore(closes) || after.opens.isAfter(now);
    }

    /** @throws Refusal {@code window.not-yet} */
    void requireBegun(Instant now) {
        if (now.isBefore(opens)) throw new Refusal(EditionRefusal.WINDOW_NOT_YET, opens);
    }

    /** @throws Refusal {@code window.not-yet} or {@code window.closed} with the time that matters */
    public void require(Instant now) {
        requireBegun(now);
        if (!now.isBefore(closes)) throw new Refusal(EditionRefusal.WINDOW_CLOSED, closes);
    }
}
