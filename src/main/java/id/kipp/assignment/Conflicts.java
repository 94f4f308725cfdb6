package id.kipp.assignment;

import id.kipp.account.Account;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.AgencyId;
import id.kipp.proposal.AgencySnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conflicts of interest computed from the institution as frozen at submission, and from what people declared. */
public final class Conflicts {

    private static final Set<String> LOCAL = Set.of("PROVINCE", "REGENCY", "CITY", "ROE");

    private final Map<AccountId, Set<AgencyId>> declared = new HashMap<>();

    /** @param agencies the proposing institution of each assignment's proposal */
    static Conflicts declaredIn(Collection<Assignment> assignments, Map<String, AgencyId> agencies) {
        var conflicts = new Conflicts();
        for (var assignment : assignments) {
            var agency = agencies.get(assignment.id().value());
            for (var place : assignment.places()) {
                if (place.ended() == Place.Ending.RECUSED && agency != null)
                    conflicts
                            .declared
                            .computeIfAbsent(place.evaluator(), e -> new HashSet<>())
                            .add(agency);
            }
        }
        return conflicts;
    }

    public static Conflicts noneDeclared() {
        return new Conflicts();
    }

    public Optional<Conflict> between(Account judge, AgencySnapshot agency) {
        var institution = judge.profile().institution();
        if (judge.agency().filter(agency.id()::equals).isPresent()
                || institution != null && Judge.folded(institution).equals(Judge.folded(agency.name())))
            return Optional.of(Conflict.OWN_INSTITUTION);
        var province = judge.profile().province();
        if (LOCAL.contains(agency.cluster())
                && province != null
                && province.label().equals(agency.province())) return Optional.of(Conflict.OWN_PROVINCE);
        return declared.getOrDefault(judge.id(), Set.of()).contains(agency.id())
                ? Optional.of(Conflict.DECLARED)
                : Optional.empty();
    }
}
