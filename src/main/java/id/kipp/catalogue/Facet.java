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
    AGENCY,
    /** Whether it still runs. */
    STATUS,
    /** Whether its owner has said anything of it. */
    CARE,
    /** How well its effect is proven, 0 to 4. */
    EVIDENCE,
    /** How ready it is to be taken up elsewhere, 0 to 5. */
    READINESS,
    COMPLETENESS,
    HUB,
    /** Which register tells of it. */
    SOURCE,
    /** Its places in other lists than the edition's own. */
    THEME;

    /** Of {@link #COMPLETENESS}. */
    public static final String COMPLETE = "COMPLETE";

    public static final String INCOMPLETE = "INCOMPLETE";
    /** Of {@link #CARE}. */
    public static final String UPDATED = "UPDATED";

    public static final String NOT_UPDATED = "NOT_UPDATED";

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> fields() {
        return Arrays.stream(values()).map(Facet::field).toList();
    }

    List<String> values(KnownEntry known) {
        var entry = known.entry();
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
            case STATUS -> List.of(known.shown().pulse().running().name());
            case CARE -> List.of(known.shown().pulse().updatedAt() == null ? NOT_UPDATED : UPDATED);
            case EVIDENCE -> level(known.standing().evidence());
            case READINESS -> level(known.standing().readiness());
            case COMPLETENESS -> List.of(known.standing().isComplete() ? COMPLETE : INCOMPLETE);
            case HUB -> known.hub().map(h -> List.of(h.key())).orElse(List.of());
            case SOURCE -> List.of(entry.id().source());
            case THEME ->
                known.shown().shown().themes().stream().map(Theme::key).toList();
        };
    }

    /** Of whom nobody has spoken there is no level, which is not the lowest. */
    private static List<String> level(int level) {
        return level < 0 ? List.of() : List.of(Integer.toString(level));
    }
}
