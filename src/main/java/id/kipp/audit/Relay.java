package id.kipp.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import id.kipp.store.Outbox;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries audit lines from the documents they were written with to the chain: in order, exactly once, also after a crash.
 * Lines gather for a moment and go together: a chain link costs the store less that way when hundreds submit at once.
 */
@Component
class Relay {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final long GATHER_NANOS = 50_000_000;
    private static final int AT_ONCE = 500; // documents

    private final Outbox outbox;
    private final AuditStore store;
    private final ConcurrentLinkedQueue<Written> written = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean called = new AtomicBoolean();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("audit-relay").factory());
    private @Nullable AuditEntry head; // touched by that one thread only

    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    private record Written(String collection, Object id) {}

    Relay(Outbox outbox, AuditStore store) {
        this.outbox = outbox;
        this.store = store;
        outbox.onWrite((collection, id) -> {
            written.add(new Written(collection, id));
            if (called.compareAndSet(false, true)) one.execute(this::come);
        });
    }

    /** Called after something has been chained by this process. */
    void onChained(Runnable listener) {
        listeners.add(listener);
    }

    /** What a crash left behind is found here. */
    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        one.execute(() -> handOver(outbox.waiting()));
    }

    /** Returns when everything written before this call is in the chain. */
    void drain() {
        try {
            one.submit(() -> handOver(outbox.waiting())).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        one.close();
    }

    private void come() {
        List<Written> batch;
        do {
            LockSupport.parkNanos(GATHER_NANOS);
            called.set(false);
            batch = next();
        } while (!batch.isEmpty() && carry(batch));
    }

    private List<Written> next() {
        var batch = new ArrayList<Written>();
        while (batch.size() < AT_ONCE && written.poll() instanceof Written next) batch.add(next);
        return batch;
    }

    /** False when the store could not; then it is tried again at the next write, not at once. */
    private boolean carry(List<Written> batch) {
        try {
            var ids = batch.stream()
                    .collect(groupingBy(
                            Written::collection,
                            LinkedHashMap::new,
                            mapping(Written::id, toCollection(LinkedHashSet::new))));
            var boxes = new ArrayList<Outbox.Waiting>();
            ids.forEach((collection, of) -> boxes.addAll(outbox.waiting(collection, of)));
            handOver(boxes);
            return true;
        } catch (RuntimeException e) {
            head = null;
            written.addAll(batch);
            log.error("audit lines of {} documents wait for the next write", batch.size(), e);
            return false;
        }
    }

    private void handOver(List<Outbox.Waiting> boxes) {
        var lines =
                boxes.stream().flatMap(b -> b.lines().stream()).map(Relay::line).toList();
        if (lines.isEmpty()) return;
        while (!chain(lines)) head = null; // another process was first: look again
        outbox.handedOver(boxes);
    }

    /** False when another process has put something into the chain meanwhile. */
    private boolean chain(List<AuditLine> lines) {
        var known = store.known(lines.stream().map(Relay::id).toList());
        var last = head != null ? head : store.head().orElse(null);
        var entries = new ArrayList<AuditEntry>();
        for (var line : lines) {
            if (!known.add(id(line))) continue;
            last = last == null
                    ? AuditEntry.after(1, AuditEntry.GENESIS, id(line), line)
                    : AuditEntry.after(last.seq() + 1, last.hash(), id(line), line);
            entries.add(last);
        }
        if (!entries.isEmpty() && !store.append(entries)) return false;
        head = last;
        if (!entries.isEmpty()) listeners.forEach(Runnable::run);
        return true;
    }

    private static String id(AuditLine line) {
        return line.subject() + "/" + line.version();
    }

    private static AuditLine line(Document raw) {
        return new AuditLine(
                raw.getString("actor"),
                raw.getString("action"),
                raw.get("at", Date.class).toInstant(),
                raw.getString("subject"),
                raw.getLong("version"),
                raw.getString("content"));
    }
}
