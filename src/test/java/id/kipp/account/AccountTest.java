package id.kipp.account;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.Refusals;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest implements Refusals {

    private static final Account RINA = anAccount(Role.SECRETARIAT).build();

    @Test
    void an_account_has_a_role() {
        assertRefused(
                AccountRefusal.NO_ROLE,
                () -> new Account(
                        RINA.id(), 1, "", RINA.profile(), Set.of(), null, null, RINA.access(), RINA.outbox()));
    }

    @Test
    void an_agency_s_administrator_works_for_one() {
        var admin = anAccount(Role.AGENCY).agency(null);
        assertRefused(AccountRefusal.AGENCY_MISSING, admin::build);
    }

    @Test
    void a_name_is_given_and_no_longer_than_a_line() {
        Profile.of("n".repeat(120), "rina@kipp.test");
        assertRefused(AccountRefusal.NAME_LENGTH, () -> Profile.of("n".repeat(121), "rina@kipp.test"));
        assertRefused(AccountRefusal.NAME_LENGTH, () -> Profile.of(" \u0001\n", "rina@kipp.test"));
    }

    @Test
    void an_institution_is_no_longer_than_a_line() {
        var rina = RINA.profile().judging("i".repeat(160), Province.BALI, Set.of());
        assertRefused(AccountRefusal.INSTITUTION_LENGTH, () -> rina.judging("i".repeat(161), Province.BALI, Set.of()));
    }
}
