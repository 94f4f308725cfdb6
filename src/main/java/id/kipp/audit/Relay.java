package id.kipp.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import id.kipp.store.Lease;
import id.kipp.store.Outbox;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries audit lines from the documents they were written with to the chain: per subject in the order of versions, exactly
 * once, also after a crash. One process at a time does it. It hears of every write of its own process and gathers for a
 * moment, because a link costs the store less when many go together; of what other processes wrote it is told by a signal in the
 * store, and what a crash left behind it finds by an index, soon.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    static final String LEASE = "audit-relay";
    private static final Duration HELD = Duration.ofSeconds(10);
    private static final long GATHER_NANOS = 150_000_000;
    private static final int AT_ONCE = 500; // documents
    private static final int LOOK_MILLIS = 1_000;
    private static final int LISTEN_MILLIS = 250;
    private static final int SHARE = 20; // looking takes at most a twentieth of the time
    private static final int FIRST_PAUSE_MILLIS = 500;
    private static final int DOUBLED = 7; // times: about a minute

    private final Outbox outbox;
    private final Carrying carrying;
    private final SignalStore signal;
    private final Lease lease;
    private final ConcurrentLinkedQueue<Written> written = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean called = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(
            1, Thread.ofVirtual().name("audit-relay").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int failures; // in a row; touched by that one thread only
    private @Nullable Future<?> later; // its next look; touched by that one thread only
    private @Nullable Future<?> listening; // touched by that one thread only
    private volatile boolean ready;
    private volatile boolean running;
    private volatile boolean stopping;

    private record Written(String collection, Object id) {}

    Relay(Outbox outbox, Carrying carrying, SignalStore signal, Lease lease) {
        this.outbox = outbox;
        this.carrying = carrying;
        this.signal = signal;
        this.lease = lease;
        one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        outbox.onWrite((collection, id) -> {
            written.add(new Written(collection, id));
            if (called.compareAndSet(false, true)) one.schedule(this::come, GATHER_NANOS, TimeUnit.NANOSECONDS);
        });
    }

    /** Called after something has been chained by this process. */
    void onChained(Runnable listener) {
        listeners.add(listener);
    }

    @EventListener(ApplicationReadyEvent.class)
    void go() {
        ready = true;
        start();
    }

    /** Once the application is ready it looks by itself for what nobody told it of. */
    @Override
    public void start() {
        running = true;
        stopping = false;
        if (ready) one.execute(this::begin);
    }

    void begin() {
        look();
        listen();
    }

    /** Another process can go on at once; what this one still writes is carried all the same. */
    @Override
    public void stop() {
        stopping = true;
        rest();
    }

    /** Looks for nothing by itself until it is started; whoever drains it still waits for whoever chains. */
    void rest() {
        running = false;
        if (one.isShutdown()) return;
        await(one.submit(() -> {
            if (later != null) later.cancel(false);
            if (listening != null) listening.cancel(false);
            carrying.forget();
            lease.release(LEASE);
        }));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Returns when everything written before this call is in the chain, whoever put it there; sooner when this one stops. */
    void drain() {
        if (!one.isShutdown()) await(one.submit(this::all));
    }

    private static void await(Future<?> done) {
        try {
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void close() {
        stopping = true;
        if (!one.isShutdown()) await(one.submit(this::come)); // what has just been written gathers no longer
        one.close();
        lease.release(LEASE);
    }

    private void come() {
        called.set(false);
        if (failures > 0) written.clear(); // found when the pause is over
        else attempt(this::carryWritten);
    }

    private void look() {
        if (!running) return;
        if (later != null) later.cancel(false);
        var start = System.nanoTime();
        try {
            if (failures == 0) attempt(this::carryFound);
        } finally {
            var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            later = one.schedule(this::look, Math.max(LOOK_MILLIS, SHARE * took), TimeUnit.MILLISECONDS);
        }
    }

    /** What others have written is carried soon. Only whoever chains has to listen. */
    private void listen() {
        if (!running) return;
        if (listening != null) listening.cancel(false);
        try {
            if (failures == 0 && lease.has(LEASE) && signal.isRaised()) attempt(this::carryFound);
        } catch (RuntimeException e) {
            log.debug("the signal could not be read; the next look finds what waits", e);
        } finally {
            listening = one.schedule(this::listen, LISTEN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** What could not be done is done later, without anybody's write. */
    private void attempt(Runnable work) {
        try {
            work.run();
            failures = 0;
        } catch (RuntimeException e) {
            carrying.forget();
            var pause = (long) FIRST_PAUSE_MILLIS << Math.min(failures++, DOUBLED);
            log.error("audit lines wait; trying again in {} ms", pause, e);
            one.schedule(() -> attempt(this::carryFound), pause, TimeUnit.MILLISECONDS);
        }
    }

    void all() {
        while (!holds()) {
            if (stopping || outbox.waiting(1).isEmpty()) return;
            signal.raise();
            LockSupport.parkNanos(GATHER_NANOS);
        }
        carryFound();
    }

    private boolean holds() {
        if (lease.hold(LEASE, HELD)) return true;
        carrying.forget();
        return false;
    }

    private void carryFound() {
        while (holds()) {
            var boxes = outbox.waiting(AT_ONCE);
            carry(boxes);
            if (boxes.size() < AT_ONCE) return;
        }
    }

    void carryWritten() {
        while (!written.isEmpty()) {
            if (!holds()) {
                written.clear(); // whoever holds the lease finds them
                signal.raise();
                return;
            }
            var ids = next().stream()
                    .collect(groupingBy(
                            Written::collection,
                            LinkedHashMap::new,
                            mapping(Written::id, toCollection(LinkedHashSet::new))));
            var boxes = new ArrayList<Outbox.Waiting>();
            ids.forEach((collection, of) -> boxes.addAll(outbox.waiting(collection, of)));
            carry(boxes);
        }
    }

    private void carry(List<Outbox.Waiting> boxes) {
        if (carrying.carry(boxes)) listeners.forEach(Runnable::run);
    }

    private ArrayList<Written> next() {
        var batch = new ArrayList<Written>();
        while (batch.size() < AT_ONCE && written.poll() instanceof Written next) batch.add(next);
        return batch;
    }
}
