package id.kipp.replication;

import id.kipp.agency.AgencyKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far one innovation has spread, as the register knows it: the one count behind its public page, the number in the form of
 * a proposal, the export for the index of regional innovation and its owner's overview.
 *
 * @param adopters institutions, units and groups where work on it has begun
 * @param regions of them the different provinces, regencies and cities; a unit of the owner's own institution is none, and
 *     software that the nation shares makes none
 * @param done of the adopters those that have finished
 * @param coming those that are interested, learn or have agreed, and have not begun
 */
public record SpreadCount(int adopters, int regions, int done, int coming) {

    static final SpreadCount NONE = new SpreadCount(0, 0, 0, 0);

    private static final Set<AgencyKind> REGIONS = EnumSet.of(AgencyKind.PROVINCE, AgencyKind.REGENCY, AgencyKind.CITY);

    static SpreadCount of(Collection<ReplicationRow> rows) {
        return new SpreadCount(
                adopters(rows, r -> r.state().counts()),
                regions(rows),
                adopters(rows, r -> r.state().isDone()),
                adopters(rows, r -> !r.state().counts()));
    }

    /** Different regions where work has begun. */
    static int regions(Collection<ReplicationRow> rows) {
        return (int) rows.stream()
                .filter(SpreadCount::isOfRegion)
                .map(r -> r.about().adopter().name())
                .distinct()
                .count();
    }

    /** Counts for the index of regional innovation: another region has begun to work on it. */
    static boolean isOfRegion(ReplicationRow row) {
        return row.state().counts() && isBetweenRegions(row);
    }

    private static boolean isBetweenRegions(ReplicationRow row) {
        return REGIONS.contains(row.about().adopter().kind())
                && switch (row.about().scope()) {
                    case INTRA_PROVINCE, INTER_PROVINCE, CROSS_BORDER -> true;
                    case INTERNAL, NATIONAL_PLATFORM -> false;
                };
    }

    private static int adopters(Collection<ReplicationRow> rows, Predicate<ReplicationRow> which) {
        return (int)
                rows.stream().filter(which).map(SpreadCount::adopter).distinct().count();
    }

    private static String adopter(ReplicationRow row) {
        return row.about().adopter().name() + "\n" + row.about().adopter().unitName();
    }
}
