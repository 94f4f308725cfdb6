package id.kipp.search;

import java.util.List;
import java.util.Map;

/**
 * A row that a list can be narrowed to.
 *
 * @param texts in any of which what is typed may stand, anywhere
 * @param keys by what it is narrowed: each field's one value; none where it is empty
 * @param orders what it is put in order by
 */
public record IndexedRow(String id, List<String> texts, Map<String, String> keys, Map<String, String> orders) {}
