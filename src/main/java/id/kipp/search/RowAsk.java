package id.kipp.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to an index of rows.
 *
 * @param typed stands somewhere in one of a row's texts, whatever the case; anything where it is blank
 * @param keys of every field named, one of the values
 * @param by the fields rows are put in order by
 */
public record RowAsk(String typed, Map<String, Set<String>> keys, List<String> by, boolean descending) {}
