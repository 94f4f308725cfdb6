package id.kipp.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kipp.audit.Canonical;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows down whoever tries too often, by a key such as an account or an address: some tries at once, then one per pause.
 * Whatever a stranger sends as a key is kept as a fingerprint of one length, and no longer than it tells anything.
 */
public final class RateLimiter {

    /** Keys at once; about 30 MB. */
    private static final int MOST = 100_000;

    private final int atOnce;
    private final Duration pause;
    private final Clock clock;
    private final Cache<Fingerprint, Bucket> buckets;

    public RateLimiter(int atOnce, Duration pause, Clock clock) {
        this.atOnce = atOnce;
        this.pause = pause;
        this.clock = clock;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> nanos(clock))
                .expireAfterAccess(pause.multipliedBy(atOnce)) // full again by then: as if it had never been asked for
                .build();
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

    /** How many keys it remembers. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(String key) {
        return buckets.get(Fingerprint.of(key), k -> Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, pause))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos(clock);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    private static long nanos(Clock clock) {
        return clock.millis() * 1_000_000;
    }

    /** The first half of the SHA-256 of a key. */
    private record Fingerprint(long high, long low) {

        static Fingerprint of(String key) {
            var sha256 = ByteBuffer.wrap(Canonical.digest().digest(key.getBytes(StandardCharsets.UTF_8)));
            return new Fingerprint(sha256.getLong(), sha256.getLong());
        }
    }
}
