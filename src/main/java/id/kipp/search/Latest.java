package id.kipp.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out for the latest questions, as long as nothing is put or removed: the front page and every visit to the
 * catalogue ask for everything, and whoever turns a page asks again what was asked before.
 */
final class Latest<K, V> {

    private final Map<K, V> latest;
    private @Nullable Object reader;

    Latest(int most) {
        latest = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** @param of the reader that is asked; what another one has said is no answer */
    synchronized @Nullable V of(Object of, K asked) {
        return of.equals(reader) ? latest.get(asked) : null;
    }

    synchronized V keep(Object of, K asked, V found) {
        if (!of.equals(reader)) {
            latest.clear();
            reader = of;
        }
        latest.put(asked, found);
        return found;
    }
}
