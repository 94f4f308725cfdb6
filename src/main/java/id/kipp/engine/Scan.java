package id.kipp.engine;

import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The entries of a map within some stretches, in order or in the opposite order. */
final class Scan<V> {

    private final MVMap<Key, V> map;
    private final List<Span> spans;
    private final boolean back;

    private int at = 0;
    private @Nullable Cursor<Key, V> cursor;
    private @Nullable Key last; // within the present stretch
    private @Nullable V value;
    private long keys;

    /** @param spans in order, none within another */
    Scan(MVMap<Key, V> map, List<Span> spans, boolean back) {
        this.map = map;
        this.spans = back ? spans.reversed() : spans;
        this.back = back;
    }

    boolean next() {
        for (; at < spans.size(); at++) {
            var span = spans.get(at);
            if (cursor == null) cursor = open(span);
            if (step(cursor, span)) return true;
            cursor = null;
            last = null;
        }
        return false;
    }

    Key key() {
        if (last == null) throw new IllegalStateException();
        return last;
    }

    V value() {
        if (value == null) throw new IllegalStateException();
        return value;
    }

    void pause() {
        cursor = null;
    }

    long keys() {
        long counted = keys;
        keys = 0;
        return counted;
    }

    /** By the tree's own counts, not one by one. */
    void skip(long wanted) {
        long left = wanted;
        for (; at < spans.size(); at++) {
            var span = spans.get(at);
            long within = count(map, span);
            if (left < within) {
                if (left > 0)
                    last = map.getKey(back ? place(map, span.to()) - left : place(map, span.from()) + left - 1);
                return;
            }
            left -= within;
        }
    }

    static long count(MVMap<Key, ?> map, Span span) {
        return Math.max(0, place(map, span.to()) - place(map, span.from()));
    }

    /** How many keys stand before that one. */
    private static long place(MVMap<Key, ?> map, @Nullable Key key) {
        if (key == null) return map.sizeAsLong();
        long index = map.getKeyIndex(key);
        return index >= 0 ? index : -index - 1;
    }

    private Cursor<Key, V> open(Span span) {
        if (back) return map.cursor(last == null ? span.to() : last, null, true);
        return map.cursor(last == null ? span.from() : last, null, false);
    }

    private boolean step(Cursor<Key, V> entries, Span span) {
        while (entries.hasNext()) {
            var key = entries.next();
            if (key.equals(last) || back && key.equals(span.to())) continue; // where it was opened
            if (isBehind(key, span)) return false;
            keys++;
            last = key;
            value = entries.getValue();
            return true;
        }
        return false;
    }

    private boolean isBehind(Key key, Span span) {
        return back ? key.compareTo(span.from()) < 0 : span.to() != null && key.compareTo(span.to()) >= 0;
    }
}
