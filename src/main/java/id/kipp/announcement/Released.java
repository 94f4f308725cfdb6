package id.kipp.announcement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A released letter with its place on the site.
 *
 * @param no which version of its list it is, from 1
 */
public record Released(Headline head, int no) {

    /** Latest first. */
    public static List<Released> of(List<Headline> heads) {
        var versions = new HashMap<List<String>, Integer>();
        return heads.stream()
                .sorted(Comparator.comparing(Headline::releasedAt))
                .map(h -> new Released(
                        h, versions.merge(List.of(h.edition().value(), h.matter(), h.group()), 1, Integer::sum)))
                .sorted(Comparator.comparing((Released r) -> r.head().releasedAt())
                        .thenComparing(Released::no) // two of one moment
                        .reversed())
                .toList();
    }

    public String id() {
        return Stream.of(head.edition().value(), head.matter(), head.group(), Integer.toString(no))
                .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .reduce((a, b) -> a + "-" + b)
                .orElseThrow();
    }

    public boolean isOf(Released other) {
        return head.edition().equals(other.head.edition())
                && head.matter().equals(other.head.matter())
                && head.group().equals(other.head.group());
    }
}
