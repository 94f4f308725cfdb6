package id.kipp.document;

import id.kipp.store.Lease;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sweeps while the application runs: what was removed every few minutes, what was forgotten once a day, one process for all. */
@Component
class Sweeping implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sweeping.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    private final Sweep sweep;
    private final Lease lease;
    private volatile @Nullable Thread thread;

    /** When it is looked for next. The first time soon: a server that starts anew each night would never come to it. */
    private Instant forgotten = Instant.now().plus(Duration.ofHours(1));

    Sweeping(Sweep sweep, Lease lease) {
        this.sweep = sweep;
        this.lease = lease;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("sweeping").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                look(Instant.now());
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            return;
        }
    }

    /** Whatever fails, the store's answer about the lease too, is tried again at the next look. */
    void look(Instant now) {
        try {
            if (!lease.hold("sweeping", PAUSE.multipliedBy(3))) return;
            sweep.removed();
            if (now.isBefore(forgotten)) return;
            sweep.forgotten();
            forgotten = now.plus(DAY);
        } catch (RuntimeException e) {
            log.warn("files that nothing refers to could not be swept, it is tried again", e);
        }
    }

    @Override
    public synchronized void stop() {
        var running = thread;
        thread = null;
        if (running != null) running.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
