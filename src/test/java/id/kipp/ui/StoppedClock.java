package id.kipp.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Goes until it is stopped; from then on nothing differs by when it was looked at. */
final class StoppedClock extends Clock {

    private volatile @Nullable Instant stopped;

    void stop() {
        stopped = instant();
    }

    /** For the next test that stops it. */
    void go() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        return stopped != null ? stopped : Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @TestConfiguration
    static class Instead {

        @Bean
        @Primary
        Clock stoppedClock() {
            return new StoppedClock();
        }
    }
}
