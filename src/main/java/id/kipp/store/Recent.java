package id.kipp.store;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What was read a moment ago and is asked for several times in one act: good for a short time, and no longer than until this
 * process writes one of the aggregates that it rests on. What another process writes is seen after that time.
 */
public final class Recent<K, V> {

    private static final int MANY = 1_000;

    private final Set<String> rests;
    private final long goodNanos;
    private final AtomicLong writes = new AtomicLong();
    private final ConcurrentHashMap<K, Seen<V>> seen = new ConcurrentHashMap<>();

    private record Seen<V>(V value, long at, long writes) {}

    /**
     * @param good zero reads every time
     * @param rests collections of aggregates that the values are read from
     */
    public Recent(Outbox outbox, Duration good, String... rests) {
        this.goodNanos = good.toNanos();
        this.rests = Set.of(rests);
        outbox.onWrite((collection, id) -> {
            if (this.rests.contains(collection)) writes.incrementAndGet();
        });
    }

    /** A value that was read while somebody wrote is given to whoever asked, and to nobody after. */
    public V get(K key, Supplier<V> read) {
        var known = seen.get(key);
        if (known != null && isGood(known)) return known.value();
        var before = writes.get();
        var at = System.nanoTime();
        var value = read.get();
        if (seen.size() >= MANY) seen.clear();
        seen.put(key, new Seen<>(value, at, before));
        return value;
    }

    private boolean isGood(Seen<V> known) {
        return known.writes() == writes.get() && System.nanoTime() - known.at() < goodNanos;
    }
}
