package id.kipp.catalogue;

import id.kipp.kernel.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an innovation was made after, and what was made after it.
 *
 * @param from its originals, oldest first
 * @param copies by generation, each after that which it was made after
 */
public record Lineage(List<Copy> from, List<Copy> copies) {

    public static final Lineage NONE = new Lineage(List.of(), List.of());

    /**
     * @param by institution
     * @param state in words, such as "berjalan"
     * @param generation 1: made after this one; 2: after one of those
     * @param page of it in the catalogue; null where it has none
     */
    public record Copy(String title, String by, int year, Text state, int generation, @Nullable EntryId page) {}

    public boolean isNone() {
        return from.isEmpty() && copies.isEmpty();
    }
}
