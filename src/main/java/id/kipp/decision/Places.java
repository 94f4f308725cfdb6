package id.kipp.decision;

import id.kipp.kernel.Refusal;
import id.kipp.ranking.Exact;
import java.util.Collection;

/**
 * How many go on.
 *
 * @param seats of the group
 * @param minimum seats of each cluster that has a candidate
 * @param byCluster seats are shared among kinds of institutions, each ranked apart
 * @param measure hundredths of the seats of a board, or the passing grade in points
 */
public record Places(Kind kind, int seats, int minimum, boolean byCluster, int measure) {

    static final Places EACH = new Places(Kind.EACH, 0, 0, false, 0);

    public enum Kind {
        /** As many as there are seats, and nobody besides. */
        SEATS,
        /** A multiple of the seats, rounded up; people may take more. */
        MULTIPLIER,
        /** Everyone at or above the passing grade; people may take more. */
        PASSING_GRADE,
        /** Each by itself; nothing is ranked. */
        EACH
    }

    int of(int boardSeats, Collection<Exact> totals) {
        return switch (kind) {
            case SEATS -> boardSeats;
            case MULTIPLIER -> Math.ceilDiv(boardSeats * measure, 100);
            case PASSING_GRADE, EACH ->
                (int) totals.stream()
                        .filter(t -> t.compareTo(Exact.of(measure)) >= 0)
                        .count();
        };
    }

    /** @throws Refusal {@code decision.too-many}, {@code decision.nobody-chosen} where there are seats to fill */
    void requireFilled(int chosen, int allSeats) {
        if (kind != Kind.SEATS) return;
        if (chosen > allSeats) throw new Refusal(DecisionRefusal.TOO_MANY, chosen, allSeats);
        if (chosen == 0) throw new Refusal(DecisionRefusal.NOBODY_CHOSEN);
    }
}
