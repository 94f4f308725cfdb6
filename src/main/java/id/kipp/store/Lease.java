package id.kipp.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one process at a time do a job that all of them could do. Whoever holds a lease asks again before it runs out; when
 * a process dies, another has it after that time. Times are the machines' own: they may differ by less than a lease lasts.
 */
public class Lease implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Lease.class);
    private static final long PAUSE_NANOS = 200_000_000;

    private final MongoCollection<Document> leases;
    private final String holder = UUID.randomUUID().toString();
    private final Map<String, Instant> held = new ConcurrentHashMap<>();
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();
    private final boolean alone;

    public Lease(MongoDatabase database) {
        this(database, false);
    }

    /** @param alone nobody else was here when this process started: whoever holds a lease then is dead */
    Lease(MongoDatabase database, boolean alone) {
        this.leases = database.getCollection("leases");
        this.alone = alone;
    }

    /**
     * Whether this process may do the job now, and for at least half of that time. Costs the store nothing while more than
     * half of the lease is left.
     *
     * @param length after which another may have it when this process says no more
     */
    public boolean hold(String name, Duration length) {
        var now = Instant.now();
        if (held.getOrDefault(name, Instant.MIN).isAfter(now.plus(length.dividedBy(2)))) return true;
        var until = now.plus(length);
        if (take(name, now, until)) held.put(name, until);
        else held.remove(name);
        return held.containsKey(name);
    }

    /** Whether it is ours still, as far as is known here; asks nobody. */
    public boolean has(String name) {
        return held.getOrDefault(name, Instant.MIN).isAfter(Instant.now());
    }

    /**
     * Does something that one process does while the others wait, however long it takes. When the lease can be kept no more,
     * because the server is away for longer than it lasts or another has it, the work is interrupted: two at once would be worse
     * than one that begins again.
     *
     * @param length how long they wait when it dies over it
     * @throws IllegalStateException it was lost over the work
     */
    void during(String name, Duration length, Runnable work) {
        while (!hold(name, length)) LockSupport.parkNanos(PAUSE_NANOS);
        var worker = Thread.currentThread();
        var lost = new AtomicBoolean();
        var keeping = Thread.ofVirtual().name("lease-" + name).start(() -> {
            if (keep(name, length)) return;
            lost.set(true);
            worker.interrupt();
        });
        try {
            work.run();
        } finally {
            keeping.interrupt();
            ended(keeping); // else it could take again what is given back
            if (lost.get()) Thread.interrupted(); // was meant for the work
            else release(name);
        }
        if (lost.get()) throw new IllegalStateException("the lease " + name + " was lost over it");
    }

    private static void ended(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return until it is told to end; false as soon as it is not kept any more */
    private boolean keep(String name, Duration length) {
        try {
            do Thread.sleep(length.dividedBy(4));
            while (isKept(name, length));
            return false;
        } catch (InterruptedException | MongoInterruptedException done) {
            return true;
        }
    }

    /** A server that is away for a while is asked again, as long as the lease lasts. */
    private boolean isKept(String name, Duration length) {
        try {
            return hold(name, length);
        } catch (MongoInterruptedException done) {
            throw done;
        } catch (MongoException away) {
            log.warn("the lease {} could not be kept: {}", name, away.getMessage());
            return has(name);
        }
    }

    /** Lets another have it at once. */
    public void release(String name) {
        if (held.remove(name) == null) return;
        leases.deleteOne(new Document("_id", name).append("holder", holder));
    }

    @Override
    public void close() {
        List.copyOf(held.keySet()).forEach(this::release);
    }

    /** Ours, run out or of a dead process: taken. Another's: nothing matches, and a second document of that name cannot be inserted. */
    private boolean take(String name, Instant now, Instant until) {
        var ours = new Document("holder", holder);
        var over = new Document("until", new Document("$lte", Date.from(now)));
        var free = new Document("_id", name);
        if (!alone || !claimed.add(name)) free.append("$or", List.of(ours, over));
        try {
            leases.updateOne(
                    free,
                    new Document("$set", new Document("holder", holder).append("until", Date.from(until))),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }
}
