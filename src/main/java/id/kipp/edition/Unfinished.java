package id.kipp.edition;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;
import java.util.Set;

/**
 * What is in work in a step, and whose it is.
 *
 * @param what the sentence is {@code unfinished.<what>} with the count
 */
public record Unfinished(String what, int count, Set<AccountId> people, Set<UnitId> units, Set<AgencyId> agencies) {

    public Unfinished {
        people = Set.copyOf(people);
        units = Set.copyOf(units);
        agencies = Set.copyOf(agencies);
    }

    public static Unfinished of(String what, int count, Set<AccountId> people) {
        return new Unfinished(what, count, people, Set.of(), Set.of());
    }
}
