package id.kipp.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What single documents say, in memory while somebody goes on asking: read again after each write here, and at the latest two
 * seconds after another server's. Where the store cannot be looked at, every time.
 */
public final class Followed<K, V> {

    private static final Duration MOST = Duration.ofSeconds(2);

    private static final int MANY = 20_000;
    private static final Duration ASKED = Duration.ofMinutes(3);

    private final Watch watch;
    private final String collection;
    private final Function<K, V> read;
    private final long mostNanos;
    private final Cache<K, One> known = Caffeine.newBuilder()
            .maximumSize(MANY)
            .expireAfterAccess(ASKED)
            .removalListener((@Nullable K id, @Nullable One one, RemovalCause why) -> {
                if (one != null) one.end.run();
            })
            .build();

    /** @param read what is kept of a document, which need not be there; never null */
    public Followed(Watch watch, String collection, Function<K, V> read) {
        this(watch, collection, read, MOST);
    }

    Followed(Watch watch, String collection, Function<K, V> read, Duration most) {
        this.watch = watch;
        this.collection = collection;
        this.read = read;
        this.mostNanos = most.toNanos();
    }

    public V get(K id) {
        return known.get(id, One::new).get();
    }

    private record Seen<V>(V value, long at, long changes) {}

    private final class One {

        private final K id;
        private final AtomicLong changes = new AtomicLong();
        private final Runnable end;
        private volatile @Nullable Seen<V> seen;

        One(K id) {
            this.id = id;
            this.end = watch.on(collection, id, changes::incrementAndGet);
        }

        V get() {
            var last = seen;
            if (last != null && isGood(last)) return last.value();
            var before = changes.get();
            var at = System.nanoTime();
            var value = read.apply(id);
            seen = new Seen<>(value, at, before);
            return value;
        }

        private boolean isGood(Seen<V> last) {
            var looked = watch.looked();
            var since = last.at() - looked > 0 ? last.at() : looked;
            return last.changes() == changes.get() && System.nanoTime() - since < mostNanos;
        }
    }
}
