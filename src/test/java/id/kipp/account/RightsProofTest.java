package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static id.kipp.account.AccountsTest.address;
import static id.kipp.account.AccountsTest.evaluator;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RightsProofTest extends ServiceTest implements Refusals {

    Accounts accounts;

    @BeforeEach
    void nobodyHasShownAnything() {
        accounts = new Accounts(
                bean(AccountStore.class),
                bean(Letters.class),
                bean(StoreKind.class),
                actor -> {
                    throw new Refusal(AccountRefusal.PROOF_NEEDED);
                },
                bean(Clock.class),
                new SecureRandom());
    }

    @Test
    void nobody_makes_or_unmakes_an_administrator_or_a_secretary_without_a_fresh_proof() {
        var admin = actor(Role.ADMINISTRATOR);
        var secretary = bean(AccountStore.class)
                .save(anAccount(Role.SECRETARIAT).id("s-" + UUID.randomUUID()).build());
        assertRefused(
                AccountRefusal.PROOF_NEEDED, () -> accounts.invite(admin, Invitation.secretariat("Budi", address())));
        assertRefused(
                AccountRefusal.PROOF_NEEDED, () -> accounts.invite(admin, Invitation.administrator("Budi", address())));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> accounts.lock(admin, secretary));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> accounts.unlock(admin, secretary));
        accounts.lock(admin, accounts.invite(actor(Role.SECRETARIAT), evaluator(address())));
    }
}
