package id.kipp.edition;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moved window: what it was, why, and by which letter.
 *
 * @param by who asked for it
 * @param confirmedBy the second person, where one was needed
 * @param at when it took effect
 */
public record CalendarChange(
        Window before,
        Window after,
        String reason,
        String letter,
        AccountId by,
        @Nullable AccountId confirmedBy,
        Instant at) {}
