package id.kipp.opendata;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next asks for what follows; null at the end
 */
record Listed(List<? extends Map<String, ? extends @Nullable Object>> items, @Nullable String next) {}
