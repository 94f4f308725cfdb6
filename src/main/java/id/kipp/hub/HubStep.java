package id.kipp.hub;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken, or waits for a second hand.
 *
 * @param reason may be empty where the paper says all
 * @param verdicts by criterion; none where nothing was judged
 * @param second who agreed; null where one is enough or it still waits
 */
public record HubStep(
        HubMove move,
        HubStatus to,
        HubInstrument paper,
        String reason,
        List<HubVerdict> verdicts,
        AccountId by,
        Instant at,
        @Nullable AccountId second) {

    HubStep agreed(AccountId another, Instant now) {
        return new HubStep(move, to, paper, reason, verdicts, by, now, another);
    }
}
