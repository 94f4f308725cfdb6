package id.kipp.notice;

import id.kipp.account.Account;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Whom a notice is for. */
public sealed interface Audience {

    boolean has(Account account);

    record People(Set<AccountId> ids) implements Audience {
        @Override
        public boolean has(Account account) {
            return ids.contains(account.id());
        }
    }

    record Holders(Role role) implements Audience {
        @Override
        public boolean has(Account account) {
            return account.is(role);
        }
    }

    record AgencyAdmins(AgencyId agency) implements Audience {
        @Override
        public boolean has(Account account) {
            return account.is(Role.AGENCY)
                    && account.agency().filter(agency::equals).isPresent();
        }
    }

    record UnitMembers(UnitId unit) implements Audience {
        @Override
        public boolean has(Account account) {
            return account.unit().filter(unit::equals).isPresent();
        }
    }

    /** Somebody without an account, who gets a letter and no bell. */
    record Outsider(String email, Locale language) implements Audience {
        @Override
        public boolean has(Account account) {
            return false;
        }
    }

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
