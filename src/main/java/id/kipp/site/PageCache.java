package id.kipp.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kipp.audit.ChainLength;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages as they were made, for as long as nothing they rest on has changed: the searchable catalogue, and how long the log is,
 * which tells of every act that a page may show. Pages that count days are made anew each minute.
 */
@Component
class PageCache {

    private static final long MEMORY = 24L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Where it lies, and from where it was asked. */
    record Key(String base, String address) {}

    private record Rest(long catalogue, long log) {}

    private record Kept(Served served, Rest rest) {}

    private record Looked(long log, long at) {}

    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Key key, Kept of) -> of.served().weight() + 200)
            .expireAfterWrite(LONGEST)
            .build();

    private final ChainLength log;
    private final Pages pages;
    private final long fresh;
    private volatile Looked looked = new Looked(-1, Long.MIN_VALUE);

    /** @param fresh how long it may take until a page shows what has happened */
    PageCache(ChainLength log, Pages pages, @Value("${kipp.site.fresh:1s}") Duration fresh) {
        this.log = log;
        this.pages = pages;
        this.fresh = fresh.toNanos();
    }

    Served get(Key key, Supplier<Served> make) {
        var rest = new Rest(pages.revision(), length());
        var known = kept.getIfPresent(key);
        if (known != null && known.rest().equals(rest)) return known.served();
        var made = make.get();
        if (made.status() == Leaf.OK && made.keeping() == Served.Keeping.ASK) kept.put(key, new Kept(made, rest));
        return made;
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
