package id.kipp.decision;

import static java.util.stream.Collectors.toSet;

import id.kipp.judging.Consolidation.Basis;
import id.kipp.kernel.AccountId;
import id.kipp.store.Added;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidate stands by what it was given.
 *
 * @param total what it is ranked by, in points of 100, as an exact fraction
 * @param ladder values of the tie-break rungs in order, as exact fractions
 * @param basis the sealed versions of the last round that the total rests on
 * @param tie empty; the rung that decided; or {@code people} where people must decide
 * @param within inside the places of its board by rank
 * @param earlier the same of rounds before the last in which people judge and do not agree; null where there is none, or it was not
 *     written down yet
 */
public record Placing(
        String total,
        List<String> ladder,
        List<Basis> basis,
        int rank,
        String tie,
        boolean within,
        @Added @Nullable List<Rested> earlier) {

    public Placing {
        ladder = List.copyOf(ladder);
        basis = List.copyOf(basis);
        earlier = earlier == null || earlier.isEmpty() ? null : List.copyOf(earlier);
    }

    Placing ranked(int place) {
        return new Placing(total, ladder, basis, place, tie, within, earlier);
    }

    /** Whose sheets of a round it rests on. */
    Set<AccountId> judges(String round, boolean last) {
        var before = earlier == null ? Stream.<Rested>of() : earlier.stream();
        var versions = last
                ? basis.stream()
                : before.filter(r -> r.round().equals(round)).flatMap(r -> r.basis().stream());
        return versions.map(Basis::evaluator).collect(toSet());
    }
}
