package id.kipp.search;

import java.util.List;
import java.util.Map;

/**
 * What can be found.
 *
 * @param version as the owner counts; tells an outdated copy
 * @param by who it is of: counts more than the body, less than the title
 * @param facets values by facet, such as {@code year -> [2023]}
 * @param rank where words do not decide, the higher comes first
 */
public record Indexed(
        String id, long version, String title, String by, String body, Map<String, List<String>> facets, long rank) {}
