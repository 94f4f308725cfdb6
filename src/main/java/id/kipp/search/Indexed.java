package id.kipp.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.util.DigestUtils;

/**
 * What can be found.
 *
 * @param version as the owner counts; tells an outdated copy
 * @param by who it is of: counts more than the body, less than the title
 * @param facets values by facet, such as {@code year -> [2023]}
 * @param rank where words do not decide, the higher comes first
 */
public record Indexed(
        String id, long version, String title, String by, String body, Map<String, List<String>> facets, long rank) {

    /** Another where anything of it is another; of values there is no order. */
    public String print() {
        var values = new TreeMap<String, TreeSet<String>>();
        facets.forEach((facet, some) -> values.put(facet, new TreeSet<>(some)));
        var all = List.of(id, version, title, by, body, values, rank).toString();
        return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }
}
