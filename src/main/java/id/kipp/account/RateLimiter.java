package id.kipp.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/** Slows down whoever tries too often, by a key such as an account or an address: some tries at once, then one per pause. */
public final class RateLimiter {

    private final int atOnce;
    private final Duration pause;
    private final Clock clock;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).build();

    public RateLimiter(int atOnce, Duration pause, Clock clock) {
        this.atOnce = atOnce;
        this.pause = pause;
        this.clock = clock;
    }

    /** Counts a try. Zero when it may go on, else how long to wait. */
    public Duration press(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    /** The try was right and does not count. */
    public void release(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.get(key, k -> Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, pause))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
