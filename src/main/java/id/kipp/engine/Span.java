package id.kipp.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an order: keys from the first, up to but without the second.
 *
 * @param to null when it has no end
 * @param point whether it holds one value only
 */
record Span(Key from, @Nullable Key to, boolean point) {

    static final Span ALL = new Span(Key.EMPTY, null, false);

    /** All keys that begin with this one. */
    static Span of(Key value) {
        return new Span(value, value.end(), true);
    }

    static Span between(Key from, @Nullable Key to) {
        return new Span(from, to, false);
    }

    boolean isEmpty() {
        return to != null && from.compareTo(to) >= 0;
    }

    /** The same values in the opposite order. */
    Span inverted() {
        var first = to == null ? Key.EMPTY : to.inverted().end();
        return point
                ? of(from.inverted())
                : new Span(first == null ? Key.EMPTY : first, from.inverted().end(), false);
    }

    /** This stretch behind every key of a longer one that begins with the prefix. */
    Span behind(Key prefix) {
        return new Span(prefix.plus(from), to == null ? prefix.end() : prefix.plus(to), point);
    }

    static List<Span> common(List<Span> some, List<Span> others) {
        var common = new ArrayList<Span>();
        for (var a : some) {
            for (var b : others) {
                var both = a.common(b);
                if (!both.isEmpty()) common.add(both);
            }
        }
        return common;
    }

    private Span common(Span other) {
        var first = from.compareTo(other.from) >= 0 ? from : other.from;
        return new Span(first, earlier(to, other.to), point || other.point);
    }

    private static @Nullable Key earlier(@Nullable Key a, @Nullable Key b) {
        if (a == null || b == null) return a == null ? b : a;
        return a.compareTo(b) <= 0 ? a : b;
    }
}
