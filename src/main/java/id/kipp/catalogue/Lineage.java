package id.kipp.catalogue;

import id.kipp.kernel.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an innovation was made after, and what was made after it.
 *
 * @param from its originals, oldest first
 * @param copies by generation, each after that which it was made after
 * @param reach how many have taken it up from the innovation itself
 */
public record Lineage(List<Copy> from, List<Copy> copies, Reach reach) {

    public static final Lineage NONE = new Lineage(List.of(), List.of(), new Reach(0, 0, 0));

    /** @param adopters that have begun @param regions of them different ones @param coming that have not begun yet */
    public record Reach(int adopters, int regions, int coming) {}

    /**
     * @param by institution
     * @param state in words, such as "berjalan"
     * @param generation 1: made after this one; 2: after one of those
     * @param after what it was made after, of all that is in the catalogue
     * @param page of it in the catalogue; null where it has none
     */
    public record Copy(
            String title,
            String by,
            int year,
            Text state,
            int generation,
            List<EntryId> after,
            @Nullable EntryId page) {}

    public boolean isNone() {
        return from.isEmpty() && copies.isEmpty();
    }
}
