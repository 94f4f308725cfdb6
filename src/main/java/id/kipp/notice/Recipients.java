package id.kipp.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whoever is in some audiences and has an account that is neither locked nor no longer invited, each audience looked up and none compared with all. */
record Recipients(
        Map<AccountId, Account> byId,
        Map<Role, List<Account>> holders,
        Map<AgencyId, List<Account>> admins,
        Map<UnitId, List<Account>> members) {

    /** By one query for each kind of audience and each role. */
    static Recipients of(Accounts accounts, Stream<Audience> audiences) {
        var ids = new LinkedHashSet<AccountId>();
        var roles = new LinkedHashSet<Role>();
        var agencies = new LinkedHashSet<AgencyId>();
        var units = new LinkedHashSet<UnitId>();
        audiences.forEach(audience -> {
            switch (audience) {
                case Audience.People(var some) -> ids.addAll(some);
                case Audience.Holders(var role) -> roles.add(role);
                case Audience.AgencyAdmins(var agency) -> agencies.add(agency);
                case Audience.UnitMembers(var unit) -> units.add(unit);
                case Audience.Outsider outsider -> {} // has no account
            }
        });
        return new Recipients(
                reachable(ids, accounts::all).collect(toMap(Account::id, Function.identity())),
                roles.stream().collect(toMap(Function.identity(), r -> reachable(Set.of(r), some -> accounts.byRole(r))
                        .toList())),
                reachable(agencies, accounts::adminsOf)
                        .collect(groupingBy(a -> a.agency().orElseThrow())),
                reachable(units, accounts::of).collect(groupingBy(a -> a.unit().orElseThrow())));
    }

    private static <K> Stream<Account> reachable(Set<K> keys, Function<Collection<K>, List<Account>> query) {
        return (keys.isEmpty() ? List.<Account>of() : query.apply(keys))
                .stream().filter(a -> a.state() != AccountState.LOCKED && a.state() != AccountState.CANCELLED);
    }

    List<Account> in(Audience audience) {
        return switch (audience) {
            case Audience.People(var some) ->
                some.stream().map(byId::get).filter(Objects::nonNull).toList();
            case Audience.Holders(var role) -> holders.getOrDefault(role, List.of());
            case Audience.AgencyAdmins(var agency) -> admins.getOrDefault(agency, List.of());
            case Audience.UnitMembers(var unit) -> members.getOrDefault(unit, List.of());
            case Audience.Outsider outsider -> List.of();
        };
    }
}
