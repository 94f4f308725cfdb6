package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LeavingsTest extends ServiceTest implements Refusals {

    final Leavings leavings = bean(Leavings.class);
    final Actor secretary = account(Role.SECRETARIAT).actor();

    @BeforeAll
    static void tellingBegins() {
        settle(); // people are told of what is written from now on
    }

    @Test
    void whoever_leaves_names_the_next_and_those_who_look_after_the_account_are_told() {
        var officer = account(Role.AGENCY);
        leavings.begin(officer.actor(), "Penerus", "penerus@kipp.test");
        settle();
        assertThat(told(secretary)).contains("leaving:" + officer.name());
        assertThat(leavings.of(secretary, officer))
                .get()
                .extracting(Resignation.Successor::name)
                .isEqualTo("Penerus");
        assertThat(bean(Accounts.class).get(officer.id()).state())
                .as("until another hands it over, the officer works on")
                .isEqualTo(AccountState.ACTIVE);
        assertThat(bean(AuditTrail.class)
                        .about(
                                actor(Role.ADMINISTRATOR),
                                "leaving:" + officer.id().value()))
                .extracting(AuditEntry::action)
                .containsExactly("leaving.begun");
    }

    @Test
    void it_can_be_taken_back_and_then_nobody_is_told_any_more() {
        var officer = account(Role.HUB);
        leavings.begin(officer.actor(), "Penerus", "penerus@kipp.test");
        leavings.takeBack(officer.actor());
        leavings.takeBack(officer.actor());
        settle();
        assertThat(leavings.own(officer.actor())).isEmpty();
        assertThat(told(secretary)).doesNotContain("leaving:" + officer.name());
    }

    @Test
    void once_the_office_is_handed_over_the_next_is_named_no_more_and_the_trail_keeps_what_was_done() {
        var officer = account(Role.AGENCY);
        leavings.begin(officer.actor(), "Penerus", "penerus@kipp.test");
        bean(Offices.class)
                .handOver(
                        secretary, officer, "Penerus", "penerus." + officer.id().value() + "@kipp.test");
        settle();
        assertThat(stored(officer)).doesNotContain("Penerus", "penerus@kipp.test");
        assertThat(leavings.isLeaving(officer.id())).isFalse();
        assertThat(bean(AuditTrail.class)
                        .about(
                                actor(Role.ADMINISTRATOR),
                                "leaving:" + officer.id().value()))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("leaving.begun", "leaving.forgotten");
    }

    @Test
    void whom_one_names_after_coming_back_stays_when_an_earlier_handover_is_looked_at_again() {
        var officer = account(Role.AGENCY);
        leavings.begin(officer.actor(), "Penerus", "penerus@kipp.test");
        var before = leavings.own(officer.actor()).orElseThrow().at().minusMillis(1);
        leavings.handedOver(secretary, officer.id(), before);
        assertThat(leavings.own(officer.actor())).isPresent();
    }

    /** All that is kept of it. */
    private String stored(Account officer) {
        return bean(MongoDatabase.class)
                .getCollection("leavings")
                .find(new Document("_id", officer.id().value()))
                .first()
                .toJson();
    }

    @Test
    void judges_are_replaced_in_the_team_and_nobody_comes_after_themselves() {
        var officer = account(Role.SERVICE_UNIT);
        assertRefused(
                AccountRefusal.EXISTS,
                () -> leavings.begin(officer.actor(), "Saya", officer.profile().email()));
        assertRefused(
                AccountRefusal.HANDOVER_JUDGE,
                () -> leavings.begin(actor(Role.EVALUATOR), "Penerus", "penerus@kipp.test"));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> leavings.of(actor(Role.PANELIST), officer));
    }

    private List<String> told(Actor who) {
        return bean(Notices.class).inbox(who).notices().stream()
                .filter(n -> n.key().equals("leaving"))
                .map((Notice n) -> n.key() + ":" + n.arguments().getFirst())
                .toList();
    }

    private Account account(Role role) {
        var id = role + "-" + UUID.randomUUID();
        var account = anAccount(role).id(id).name("Petugas " + id).build();
        TestSessions.store(account, context);
        return account;
    }
}
