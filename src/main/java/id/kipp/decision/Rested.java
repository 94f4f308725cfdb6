package id.kipp.decision;

import id.kipp.judging.Consolidation.Basis;
import java.util.List;

/** The sealed versions of one round that a total rests on. */
public record Rested(String round, List<Basis> basis) {

    public Rested {
        basis = List.copyOf(basis);
    }
}
