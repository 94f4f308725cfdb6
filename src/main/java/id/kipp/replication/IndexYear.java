package id.kipp.replication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An innovation in one year: how many different regions began then, and up to then.
 *
 * @param regions that began in this year
 * @param upToThen different regions of this year and all before
 */
record IndexYear(IndexLine first, int year, int regions, int upToThen) {

    static final List<String> HEAD = List.of(
            "Nomor inovasi", "Judul inovasi", "Tahun", "Daerah berbeda tahun ini", "Daerah berbeda sampai tahun ini");

    static List<IndexYear> of(Collection<IndexLine> lines) {
        var all = new ArrayList<IndexYear>();
        lines.stream()
                .filter(l -> l.row().state().counts())
                .collect(Collectors.groupingBy(IndexLine::innovation, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(one -> years(one, all));
        return all;
    }

    private static void years(List<IndexLine> one, List<IndexYear> all) {
        var before = new ArrayList<ReplicationRow>();
        var byYear = one.stream().collect(Collectors.groupingBy(IndexLine::year, TreeMap::new, Collectors.toList()));
        byYear.forEach((year, lines) -> {
            var rows = lines.stream().map(IndexLine::row).toList();
            before.addAll(rows);
            all.add(new IndexYear(lines.getFirst(), year, SpreadCount.regions(rows), SpreadCount.regions(before)));
        });
    }

    List<Object> cells() {
        var original = first.original();
        return List.of(
                original.entry() == null ? "" : original.entry().value(), original.title(), year, regions, upToThen);
    }
}
