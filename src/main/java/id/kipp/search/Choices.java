package id.kipp.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the latest questions, as long as nothing is put or removed: the front page and every visit to the
 * catalogue ask for everything, and whoever turns a page asks again what was asked before.
 */
final class Choices {

    private static final int MOST = 32; // numbers of documents: of a large catalogue some kilobytes each

    /** What a question depends on but for the page. */
    record Asked(SearchQuery wording, Map<String, Set<String>> filters) {
        Asked {
            filters = filters.entrySet().stream()
                    .collect(toUnmodifiableMap(
                            Map.Entry::getKey, f -> Set.copyOf(f.getValue()))); // whoever asks goes on
        }
    }

    private final Map<Asked, Choice> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Choice> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable Object reader;

    /** @param of the reader that is asked; what another one has said is no answer */
    synchronized @Nullable Choice of(Object of, Asked asked) {
        return of.equals(reader) ? latest.get(asked) : null;
    }

    synchronized Choice keep(Object of, Asked asked, Choice found) {
        if (!of.equals(reader)) {
            latest.clear();
            reader = of;
        }
        latest.put(asked, found);
        return found;
    }
}
