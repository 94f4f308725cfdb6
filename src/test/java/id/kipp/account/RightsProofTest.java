package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static id.kipp.account.AccountsTest.address;
import static id.kipp.account.AccountsTest.evaluator;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.FreshProof;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RightsProofTest extends ServiceTest implements Refusals {

    static final FreshProof NOT_SHOWN = actor -> {
        throw new Refusal(AccountRefusal.PROOF_NEEDED);
    };

    Accounts accounts;

    @BeforeEach
    void nobodyHasShownAnything() {
        accounts = new Accounts(
                bean(AccountStore.class),
                bean(Letters.class),
                bean(StoreKind.class),
                NOT_SHOWN,
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

    @Test
    void the_same_holds_of_their_invitations() {
        var admin = actor(Role.ADMINISTRATOR);
        var invited = bean(Accounts.class).invite(admin, Invitation.secretariat("Budi", address()));
        var invitations = new Invitations(bean(AccountStore.class), bean(Letters.class), NOT_SHOWN, bean(Clock.class));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> invitations.correct(admin, invited, address()));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> invitations.cancel(admin, invited));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> invitations.sendAgain(admin, invited));
        assertRefused(AccountRefusal.PROOF_NEEDED, () -> invitations.sendAllAgain(admin, List.of(invited)));
        invitations.cancel(admin, accounts.invite(actor(Role.SECRETARIAT), evaluator(address())));
    }
}
