package id.kipp.decision;

import id.kipp.judging.Consolidation.Basis;
import java.util.List;

/**
 * Where a candidate stands by what it was given.
 *
 * @param total what it is ranked by, in points of 100, as an exact fraction
 * @param ladder values of the tie-break rungs in order, as exact fractions
 * @param basis the sealed versions that the total rests on
 * @param tie empty; the rung that decided; or {@code people} where people must decide
 * @param within inside the places of its board by rank
 */
public record Placing(String total, List<String> ladder, List<Basis> basis, int rank, String tie, boolean within) {

    public Placing {
        ladder = List.copyOf(ladder);
        basis = List.copyOf(basis);
    }

    Placing ranked(int place) {
        return new Placing(total, ladder, basis, place, tie, within);
    }
}
