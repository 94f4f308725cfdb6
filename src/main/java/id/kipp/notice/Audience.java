package id.kipp.notice;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.Collection;
import java.util.List;

public sealed interface Audience {
    record People(List<AccountId> accounts) implements Audience {}

    record Holders(Role role) implements Audience {}

    record Admins(AgencyId agency) implements Audience {}

    record Unit(UnitId unit) implements Audience {}

    static Audience account(AccountId account) {
        return new People(List.of(account));
    }

    static Audience people(Collection<AccountId> accounts) {
        return new People(List.copyOf(accounts));
    }

    static Audience role(Role role) {
        return new Holders(role);
    }

    static Audience adminsOf(AgencyId agency) {
        return new Admins(agency);
    }

    static Audience unit(UnitId unit) {
        return new Unit(unit);
    }
}
