package id.kipp.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kipp.audit.ChainLength;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages as they were made, for as long as nothing they rest on has changed: the searchable catalogue, and how long the log is,
 * which tells of every act that a page may show. What was made just after one of them moved may rest on what somebody else's cache
 * held a moment too long, where another server acted: it is good for a moment only. Pages that count days are made anew each
 * minute. However many ask for a page
 * at once, it is made once, and few pages are made at a time.
 */
@Component
class PageCache {

    private static final long MEMORY = 24L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Letters of an address that anybody asks for twice. */
    private static final int ADDRESS = 300;

    /** After twice the time that anything read counts for as fresh. */
    private static final int SETTLED = 2;

    private static final int AT_ONCE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    /** Where it lies, and from where it was asked. */
    record Key(String base, String address) {

        /** Bytes of memory. */
        int weight() {
            return 2 * (base.length() + address.length());
        }
    }

    private record Rest(long catalogue, long log) {}

    /** @param settled made when nothing had moved for a while */
    private record Kept(Served served, Rest rest, boolean settled, long at) {}

    private record Resting(Rest rest, long since) {}

    private record Making(Key key, Rest rest) {}

    private record Looked(long log, long at) {}

    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Key key, Kept of) -> key.weight() + of.served().weight() + 200)
            .expireAfterWrite(LONGEST)
            .build();

    private final ConcurrentMap<Making, CompletableFuture<Served>> making = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Semaphore tables = new Semaphore(1); // of their own: they take as long as many pages
    private final ChainLength log;
    private final Pages pages;
    private final long fresh;
    private final Duration patience;
    private volatile @Nullable Resting resting;
    private volatile Looked looked = new Looked(-1, Long.MIN_VALUE);

    /**
     * @param fresh how long it may take until a page shows what has happened
     * @param patience how long somebody waits until others' pages are made
     */
    PageCache(
            ChainLength log,
            Pages pages,
            @Value("${kipp.site.fresh:1s}") Duration fresh,
            @Value("${kipp.site.patience:5s}") Duration patience) {
        this.log = log;
        this.pages = pages;
        this.fresh = fresh.toNanos();
        this.patience = patience;
    }

    /** @throws Busy where others' pages are being made for longer than anybody waits */
    Served get(Key key, Supplier<Served> make) {
        return get(key, make, places);
    }

    /** A table of the whole list: one is made at a time, and none takes the place of a page. @throws Busy as {@link #get} */
    Served table(Key key, Supplier<Served> make) {
        return get(key, make, tables);
    }

    private Served get(Key key, Supplier<Served> make, Semaphore room) {
        var now = resting();
        var rest = now.rest();
        var known = kept.getIfPresent(key);
        if (known != null && isGood(known, rest)) return known.served();
        var mine = new CompletableFuture<Served>();
        var first = making.putIfAbsent(new Making(key, rest), mine);
        if (first != null) return of(first);
        try {
            var at = System.nanoTime();
            var made = inPlace(make, room);
            if (isWorthKeeping(key, made)) kept.put(key, new Kept(made, rest, at - now.since() >= SETTLED * fresh, at));
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error broken) {
            mine.completeExceptionally(broken);
            throw broken;
        } finally {
            making.remove(new Making(key, rest));
        }
    }

    private boolean isGood(Kept known, Rest rest) {
        return known.rest().equals(rest) && (known.settled() || System.nanoTime() - known.at() < fresh);
    }

    private Resting resting() {
        var rest = new Rest(pages.revision(), length());
        var last = resting;
        if (last != null && last.rest().equals(rest)) return last;
        var time = System.nanoTime();
        var next = new Resting(rest, last == null ? time - SETTLED * fresh : time);
        resting = next;
        return next;
    }

    /** How many pages lie here. */
    long size() {
        kept.cleanUp();
        return kept.estimatedSize();
    }

    private static boolean isWorthKeeping(Key key, Served made) {
        return made.status() == Leaf.OK
                && made.keeping() == Served.Keeping.ASK
                && key.address().length() <= ADDRESS;
    }

    private Served inPlace(Supplier<Served> make, Semaphore room) {
        try {
            if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) throw new Busy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return make.get();
        } finally {
            room.release();
        }
    }

    private Served of(CompletableFuture<Served> first) {
        try {
            return first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (TimeoutException tooLong) {
            throw new Busy();
        }
    }

    /** One look a moment, however many ask. */
    private long length() {
        var last = looked;
        var now = System.nanoTime();
        if (last.log() >= 0 && now - last.at() < fresh) return last.log();
        var seen = new Looked(log.now(), now);
        looked = seen;
        return seen.log();
    }
}
