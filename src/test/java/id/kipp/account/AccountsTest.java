package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.ServiceTest;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsTest extends ServiceTest {

    Accounts accounts;

    @BeforeEach
    void accounts() {
        accounts = bean(Accounts.class);
    }

    static String address() {
        return UUID.randomUUID() + "@kipp.test";
    }

    static Invitation evaluator(String email) {
        return Invitation.judge(
                Role.EVALUATOR, "Dr. Siti", email, "Universitas Airlangga", Province.JAWA_TIMUR, Set.of("health"));
    }

    @Test
    void accounts_are_put_in_order_by_name_or_address_either_way_and_page_by_page() {
        var roles = Set.of(Role.HUB, Role.MENTOR); // whose pages are put together
        for (var i = 0; i < 6; i++)
            TestSessions.store(
                    AccountFixture.anAccount(i % 2 == 0 ? Role.HUB : Role.MENTOR)
                            .id("urut-" + i)
                            .name("Urut " + (9 - i))
                            .build(),
                    context);
        var of = AccountFilter.ALL.words("urut").roles(roles);
        for (var order : List.of(
                new AccountOrder(AccountOrder.By.NAME, false),
                new AccountOrder(AccountOrder.By.NAME, true),
                new AccountOrder(AccountOrder.By.ADDRESS, false),
                new AccountOrder(AccountOrder.By.ADDRESS, true))) {
            var paged = Stream.of(0, 2, 4)
                    .flatMap(from ->
                            bean(Accounts.class)
                                    .page(AccountFixture.actor(Role.SECRETARIAT), of, order, from, 2)
                                    .stream())
                    .toList();
            assertThat(paged).hasSize(6).isSortedAccordingTo(order.comparator());
        }
    }

    @Test
    void an_invited_account_is_found_as_it_was_written() {
        var written = accounts.invite(actor(Role.SECRETARIAT), evaluator(address()));
        assertThat(accounts.find(written.id())).hasValueSatisfying(found -> assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("outbox")
                .isEqualTo(written));
    }

    @Test
    void the_sign_in_name_is_unique_whatever_its_case() {
        var address = address();
        accounts.invite(actor(Role.SECRETARIAT), evaluator(address));
        assertRefused(
                "account.exists",
                () -> accounts.invite(actor(Role.SECRETARIAT), evaluator(address.toUpperCase(java.util.Locale.ROOT))));
    }

    @Test
    void the_administrator_invites_the_secretariat_but_no_judges() {
        var administrator = actor(Role.ADMINISTRATOR);
        assertThat(accounts.invite(administrator, Invitation.secretariat("Budi", address()))
                        .roles())
                .containsExactly(Role.SECRETARIAT);
        assertRefused("account.may-not-invite", () -> accounts.invite(administrator, evaluator(address())));
    }

    @Test
    void the_secretariat_invites_no_administrator() {
        assertRefused(
                "account.may-not-invite",
                () -> accounts.invite(actor(Role.SECRETARIAT), Invitation.administrator("Budi", address())));
    }

    @Test
    void an_agency_invites_its_own_units_only() {
        var agency = actor(Role.AGENCY);
        assertThat(accounts.invite(
                                agency,
                                Invitation.serviceUnit("Ani", address(), AccountFixture.AGENCY, AccountFixture.UNIT))
                        .unit())
                .hasValue(AccountFixture.UNIT);
        var stranger = Invitation.serviceUnit("Ani", address(), new AgencyId("lain"), new UnitId("lain.unit"));
        assertRefused("account.may-not-invite", () -> accounts.invite(agency, stranger));
    }

    @Test
    void an_evaluator_invites_nobody() {
        assertRefused(
                "account.may-not-invite",
                () -> accounts.invite(actor(Role.EVALUATOR), Invitation.secretariat("Budi", address())));
    }

    @Test
    void a_judge_needs_an_institution_and_a_province() {
        var homeless = Invitation.judge(Role.PANELIST, "Dewi", address(), " ", Province.BALI, Set.of());
        assertRefused("account.institution-missing", () -> accounts.invite(actor(Role.SECRETARIAT), homeless));
    }

    @Test
    void nobody_locks_their_own_account() {
        var me = accounts.invite(actor(Role.ADMINISTRATOR), Invitation.administrator("Ayu", address()));
        assertRefused("account.not-oneself", () -> accounts.lock(me.actor(), me));
    }

    @Test
    void the_secretariat_does_not_lock_an_administrator() {
        var administrator = accounts.invite(actor(Role.ADMINISTRATOR), Invitation.administrator("Ayu", address()));
        assertRefused("actor.not-allowed", () -> accounts.lock(actor(Role.SECRETARIAT), administrator));
    }

    @Test
    void a_change_made_from_an_old_version_is_refused() {
        var seen = accounts.invite(actor(Role.SECRETARIAT), evaluator(address()));
        accounts.lock(actor(Role.SECRETARIAT), seen);
        assertRefused("problem.stale", () -> accounts.lock(actor(Role.SECRETARIAT), seen));
    }

    @Test
    void every_change_is_in_the_trail_without_name_or_address() {
        var secretariat = actor(Role.SECRETARIAT);
        var invited = accounts.invite(secretariat, evaluator(address()));
        var locked = accounts.lock(secretariat, invited);
        accounts.unlock(secretariat, locked);
        var trail = bean(AuditTrail.class);
        trail.drain(secretariat);
        var entries = trail.about(secretariat, "account:" + invited.id().value());
        assertThat(entries)
                .extracting(e -> e.action())
                .containsExactly("account.invited", "account.locked", "account.unlocked");
        assertThat(entries).allSatisfy(e -> assertThat(e.content()).doesNotContain("Siti", "kipp.test"));
    }

    @Test
    void an_agency_sees_its_own_people_only() {
        var other = new AgencyId("kota-" + UUID.randomUUID());
        var mine = anAccount(Role.AGENCY)
                .id("a-" + UUID.randomUUID())
                .agency(other)
                .build();
        bean(AccountStore.class).save(mine);
        assertThat(accounts.page(mine.actor(), AccountFilter.ALL, 0, 50))
                .extracting(Account::id)
                .containsExactly(mine.id());
        assertThat(accounts.count(mine.actor(), AccountFilter.ALL)).isEqualTo(1);
    }

    @Test
    void names_of_many_are_asked_for_at_once() {
        var one = accounts.invite(actor(Role.SECRETARIAT), evaluator(address()));
        assertThat(accounts.names(List.of(one.id(), one.id()))).isEqualTo(Map.of(one.id(), "Dr. Siti"));
    }

    @Test
    void no_account_without_password_outside_a_demo() {
        assertRefused("demo.off", () -> accounts.enrol(actor(Role.SECRETARIAT), evaluator(address())));
    }

    static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
