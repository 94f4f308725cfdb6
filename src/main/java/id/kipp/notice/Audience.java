package id.kipp.notice;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Whom a notice is for. */
public sealed interface Audience {

    record People(Set<AccountId> ids) implements Audience {}

    record Holders(Role role) implements Audience {}

    record AgencyAdmins(AgencyId agency) implements Audience {}

    record UnitMembers(UnitId unit) implements Audience {}

    /** Somebody without an account, who gets a letter and no bell. */
    record Outsider(String email, Locale language) implements Audience {}

    static Audience account(AccountId id) {
        return new People(Set.of(id));
    }

    static Audience team(Collection<AccountId> ids) {
        return new People(Set.copyOf(ids));
    }

    static Audience role(Role role) {
        return new Holders(role);
    }

    static Audience adminsOf(AgencyId agency) {
        return new AgencyAdmins(agency);
    }

    static Audience unit(UnitId unit) {
        return new UnitMembers(unit);
    }
}
