package id.kipp.store;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Large documents that many people read in turn: each is read whole once and handed out for as long as the store says that it
 * has this version, which whoever asks looks up first. For reading alone: of its lines some may have been chained since.
 */
public final class Versions<T extends Aggregate> {

    private final Map<Object, SoftReference<T>> latest;

    /** @param most of them, of which those that were not asked for the longest time go first */
    public Versions(int most) {
        latest = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, SoftReference<T>> eldest) {
                return size() > most;
            }
        };
    }

    /** @param read the whole of it, where it is not known in this version; what it gives may be newer */
    public Optional<T> of(Object id, long version, Supplier<Optional<T>> read) {
        var known = known(id);
        if (known.isPresent() && known.get().version() == version) return known;
        var whole = read.get();
        whole.ifPresent(this::keep);
        return whole;
    }

    private synchronized Optional<T> known(Object id) {
        return Optional.ofNullable(latest.get(id)).map(SoftReference::get);
    }

    private synchronized void keep(T whole) {
        latest.put(whole.id(), new SoftReference<>(whole));
    }
}
