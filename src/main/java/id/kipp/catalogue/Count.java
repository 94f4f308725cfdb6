package id.kipp.catalogue;

import id.kipp.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * How many entries have a value.
 *
 * @param label words of the value, null where the key says it all (year, province) or the interface has the words (kind, goal)
 */
public record Count(String key, @Nullable Text label, int entries) {}
