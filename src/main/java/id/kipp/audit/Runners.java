package id.kipp.audit;

import id.kipp.store.Lease;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets every follower go along the chain, each with a thread and a lease of its own, so that one that fails holds up no
 * other. Woken after each append, and by a timer for what another process has chained.
 */
@Component
class Runners implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Runners.class);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final long LOOK_EVERY_MILLIS = 250;

    private final ObjectProvider<Follower> beans; // looked up late: they depend on services that wait for them
    private final AuditStore chain;
    private final ChainPages pages;
    private final FollowerStore store;
    private final Relay relay;
    private final Lease lease;
    private final Clock clock;
    private volatile List<Runner> runners = List.of();
    private volatile boolean ready;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService looking; // while it runs
    private volatile long seen;

    Runners(
            ObjectProvider<Follower> beans,
            AuditStore chain,
            ChainPages pages,
            FollowerStore store,
            Relay relay,
            Lease lease,
            Clock clock) {
        this.beans = beans;
        this.chain = chain;
        this.pages = pages;
        this.store = store;
        this.relay = relay;
        this.lease = lease;
        this.clock = clock;
    }

    /** Every follower has its place before anything is written; none goes before the application is ready. */
    @Override
    public void start() {
        prepare();
        runners.forEach(r -> r.walk().follower().prepare());
        running = true;
        if (ready) begin();
    }

    private synchronized void prepare() {
        if (!runners.isEmpty()) return;
        var all = beans.orderedStream().map(this::runner).toList();
        all.forEach(r -> r.walk().begin());
        runners = all;
    }

    /** Before whatever fills an empty store. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @EventListener(ApplicationReadyEvent.class)
    void go() {
        relay.onChained(this::wake);
        ready = true;
        begin();
    }

    private synchronized void begin() {
        if (looking != null) return;
        looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("followers").factory());
        looking.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        wake();
    }

    /** Another process can go on at once; this one may be started again. */
    @Override
    public synchronized void stop() {
        running = false;
        if (looking != null) looking.close();
        looking = null;
        runners.forEach(r -> r.walk().stop()); // each ends what it is at, all at the same time
        runners.forEach(Runner::close);
        runners.forEach(r -> lease.release(leaseOf(r.walk().follower())));
        runners = List.of();
        pages.forget();
    }

    /** Also where nothing starts by itself, as on the command line. */
    List<Walk> walks() {
        prepare();
        return runners.stream().map(Runner::walk).toList();
    }

    void wake() {
        runners.forEach(Runner::wake);
    }

    private Runner runner(Follower follower) {
        return new Runner(new Walk(follower, chain, pages, store, clock, () -> lease.hold(leaseOf(follower), LEASE)));
    }

    private static String leaseOf(Follower follower) {
        return "follower " + follower.name();
    }

    /** What another process has chained. */
    private void look() {
        try {
            var height = chain.height();
            if (height == seen) return;
            seen = height;
            pages.outdated(); // else a follower that was woken just before would not see it, and not be woken again
            wake();
        } catch (RuntimeException e) {
            log.warn("looking for new lines failed; trying again: {}", e.getMessage());
        }
    }
}
