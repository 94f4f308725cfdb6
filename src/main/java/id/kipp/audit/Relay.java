package id.kipp.audit;

import id.kipp.store.Outbox;
import jakarta.annotation.PreDestroy;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries audit lines from the documents they were written with to the chain: in order, exactly once, also after a crash. */
@Component
class Relay {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private final Outbox outbox;
    private final AuditStore store;
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("audit-relay").factory());
    private @Nullable AuditEntry head; // touched by that one thread only

    Relay(Outbox outbox, AuditStore store) {
        this.outbox = outbox;
        this.store = store;
        outbox.onWrite((collection, id) -> one.execute(() -> guarded(collection, id)));
    }

    /** What a crash left behind is found here. */
    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        one.execute(() -> outbox.waiting().forEach(w -> handOver(w.collection(), w.id(), w.lines())));
    }

    /** Returns when everything written before this call is in the chain. */
    void drain() {
        try {
            one.submit(() -> outbox.waiting().forEach(w -> handOver(w.collection(), w.id(), w.lines())))
                    .get();
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

    private void guarded(String collection, Object id) {
        try {
            handOver(collection, id, outbox.lines(collection, id));
        } catch (RuntimeException e) {
            head = null;
            log.error("audit lines of one document in {} wait for the next start", collection, e);
        }
    }

    private void handOver(String collection, Object id, List<Document> lines) {
        for (var raw : lines) {
            var line = new AuditLine(
                    raw.getString("actor"),
                    raw.getString("action"),
                    raw.get("at", Date.class).toInstant(),
                    raw.getString("subject"),
                    raw.getLong("version"),
                    raw.getString("content"));
            chain(line);
            outbox.handedOver(collection, id, line.version());
        }
    }

    private void chain(AuditLine line) {
        var id = line.subject() + "/" + line.version();
        while (!store.has(id)) {
            var last = head != null ? head : store.head().orElse(null);
            var next = last == null
                    ? AuditEntry.after(1, AuditEntry.GENESIS, id, line)
                    : AuditEntry.after(last.seq() + 1, last.hash(), id, line);
            head = store.append(next) ? next : null; // another process was first: look again
        }
    }
}
