package id.kipp.audit;

import id.kipp.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail; what is empty or null is not asked for.
 *
 * @param actors any of them did it; a few at most, each is looked for by itself
 * @param subject exactly what it is about, such as {@code proposal:P-1}
 * @param about the id of what it is about, such as {@code P-1}: all lines of a proposal, its sheets, its decisions
 * @param from first day of the act in Jakarta
 * @param to last day of the act
 * @param lateOnly only those that were chained on another day than their own
 */
public record TrailFilter(
        List<AccountId> actors,
        String subject,
        String about,
        @Nullable String edition,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean lateOnly) {

    public static final TrailFilter ALL = new TrailFilter(List.of(), "", "", null, null, null, false);

    public TrailFilter subject(String subject) {
        return new TrailFilter(actors, subject, about, edition, from, to, lateOnly);
    }

    boolean hasDays() {
        return from != null || to != null;
    }
}
