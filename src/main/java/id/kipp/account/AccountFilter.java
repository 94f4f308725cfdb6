package id.kipp.account;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which accounts to list: words in name or address, any of these roles (all when empty), of this agency. */
public record AccountFilter(String words, Set<Role> roles, @Nullable AgencyId agency) {

    public static final AccountFilter ALL = new AccountFilter("", Set.of(), null);

    public AccountFilter words(String words) {
        return new AccountFilter(words, roles, agency);
    }

    public AccountFilter roles(Set<Role> roles) {
        return new AccountFilter(words, roles, agency);
    }

    AccountFilter of(AgencyId agency) {
        return new AccountFilter(words, roles, agency);
    }
}
