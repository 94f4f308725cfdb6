package id.kipp.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the catalogue can be filtered and counted by. */
public enum Facet {
    YEAR,
    TIER,
    KIND,
    PROVINCE,
    CATEGORY,
    GROUP,
    SDG,
    AGENCY;

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> fields() {
        return Arrays.stream(values()).map(Facet::field).toList();
    }

    List<String> values(Entry entry) {
        var origin = entry.origin();
        return switch (this) {
            case YEAR -> List.of(Integer.toString(origin.year()));
            case TIER -> List.of(entry.tier().key());
            case KIND -> List.of(origin.agencyKind());
            case PROVINCE -> List.of(origin.province());
            case CATEGORY -> List.of(origin.category().key());
            case GROUP -> List.of(origin.group().key());
            case AGENCY -> List.of(origin.agencyName());
            case SDG -> entry.text().sdgs().stream().map(String::valueOf).toList();
        };
    }
}
