package id.kipp.ui.kit;

import java.util.List;
import java.util.TreeMap;

/**
 * The last rows of the pages of a list that have been read, by their place: the next page begins at its key instead of passing
 * over all before it. Forgotten whenever the list is read from its beginning.
 */
public final class PageEnds<T> {

    private static final int MOST =
            200; // of a list that is scrolled for long; the oldest are read again by passing over some

    private final TreeMap<Integer, T> ends = new TreeMap<>();

    /** A page of the beginning. */
    public interface First<T> {
        List<T> read(int offset, int limit);
    }

    /** A page after a row, some rows beyond it. */
    public interface Next<T> {
        List<T> read(T after, int beyond, int limit);
    }

    public List<T> read(int offset, int limit, First<T> first, Next<T> next) {
        if (offset == 0) ends.clear();
        var known = ends.floorEntry(offset);
        var page =
                known == null ? first.read(offset, limit) : next.read(known.getValue(), offset - known.getKey(), limit);
        if (!page.isEmpty()) ends.put(offset + page.size(), page.getLast());
        if (ends.size() > MOST) ends.pollFirstEntry();
        return page;
    }
}
