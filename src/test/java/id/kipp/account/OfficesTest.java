package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfficesTest extends ServiceTest implements Refusals {

    final Offices offices = bean(Offices.class);
    final Accounts accounts = bean(Accounts.class);
    final Actor secretary = actor(Role.SECRETARIAT);
    final Actor administrator = actor(Role.ADMINISTRATOR);
    final String mark = UUID.randomUUID().toString();

    @Test
    void whoever_leaves_is_followed_in_the_same_office_and_what_they_did_stays_theirs() {
        var leaving = stored(Role.AGENCY);
        var next = offices.handOver(secretary, leaving, "Penerus", "penerus." + mark + "@kipp.test");
        assertThat(next.roles()).isEqualTo(leaving.roles());
        assertThat(next.agency()).isEqualTo(leaving.agency());
        assertThat(next.state()).isEqualTo(AccountState.INVITED);
        assertThat(accounts.get(leaving.id()).state()).isEqualTo(AccountState.LOCKED);
        settle();
        assertThat(bean(AuditTrail.class).about(administrator, Account.subject(leaving.id())))
                .extracting(AuditEntry::action)
                .contains("account.handed-over");
    }

    @Test
    void ended_between_inviting_and_locking_it_does_the_rest_and_a_second_press_is_told() {
        var leaving = stored(Role.AGENCY);
        var address = "penerus." + mark + "@kipp.test";
        var invited = accounts.invite(
                secretary,
                Invitation.agencyAdmin("Penerus", address, leaving.agency().orElseThrow()));
        assertThat(letters(address)).isEqualTo(1);
        assertThat(offices.handOver(secretary, leaving, "Penerus", address).id())
                .isEqualTo(invited.id());
        assertThat(letters(address))
                .as("the letter may be what it ended before")
                .isEqualTo(2);
        assertThatThrownBy(() -> offices.handOver(secretary, leaving, "Penerus", address))
                .isInstanceOf(Stale.class);
        assertThat(letters(address)).isEqualTo(2);
    }

    @Test
    void nobody_hands_over_to_somebody_in_another_office_nor_what_is_not_in_their_care() {
        var leaving = stored(Role.AGENCY);
        var judge = stored(Role.PANELIST);
        assertRefused(
                "account.exists",
                () -> offices.handOver(
                        secretary, leaving, "Penerus", judge.profile().email()));
        assertRefused(
                "account.handover-judge",
                () -> offices.handOver(secretary, judge, "Penerus", "penerus." + mark + "@kipp.test"));
        assertRefused(
                "actor.not-allowed",
                () -> offices.handOver(actor(Role.EVALUATOR), leaving, "Penerus", "penerus." + mark + "@kipp.test"));
        assertThat(accounts.get(leaving.id()).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void a_judge_of_one_round_may_also_judge_in_another_and_signs_in_anew() {
        var judge = stored(Role.EVALUATOR);
        assertThat(offices.possible(secretary, judge)).containsExactly(Role.PANELIST);
        var both = offices.give(secretary, judge, Role.PANELIST);
        assertThat(both.roles()).containsExactlyInAnyOrder(Role.EVALUATOR, Role.PANELIST);
        assertThat(both.access()).isNotEqualTo(judge.access());
        assertThat(offices.take(secretary, both, Role.EVALUATOR).roles()).containsExactly(Role.PANELIST);
        var last = accounts.get(judge.id());
        assertRefused("account.no-role", () -> offices.take(secretary, last, Role.PANELIST));
    }

    @Test
    void an_agencys_administrator_may_also_coordinate_its_hub_or_mentor_there() {
        var admin = stored(Role.AGENCY);
        assertThat(offices.possible(secretary, admin)).containsExactlyInAnyOrder(Role.HUB, Role.MENTOR);
        var both = offices.give(secretary, admin, Role.HUB);
        assertThat(both.roles()).containsExactlyInAnyOrder(Role.AGENCY, Role.HUB);
        assertThat(both.agency()).as("of the same institution").isEqualTo(admin.agency());
        assertThat(offices.possible(secretary, both)).isEmpty();
        assertThat(offices.possible(secretary, stored(Role.MENTOR))).containsExactly(Role.AGENCY);
    }

    @Test
    void nobody_gives_or_takes_a_role_of_their_own() {
        var alone = stored(Role.ADMINISTRATOR);
        assertThat(offices.possible(alone.actor(), alone)).isEmpty();
        assertRefused(AccountRefusal.NOT_ONESELF, () -> offices.give(alone.actor(), alone, Role.SECRETARIAT));
        var both = offices.give(administrator, alone, Role.SECRETARIAT);
        assertRefused(AccountRefusal.NOT_ONESELF, () -> offices.take(both.actor(), both, Role.ADMINISTRATOR));
        assertThat(accounts.get(alone.id()).roles()).isEqualTo(both.roles());
    }

    @Test
    void nobody_stands_on_both_sides_of_a_judging() {
        var together = Set.of(
                EnumSet.of(Role.EVALUATOR, Role.PANELIST),
                EnumSet.of(Role.ADMINISTRATOR, Role.SECRETARIAT),
                EnumSet.of(Role.AGENCY, Role.HUB),
                EnumSet.of(Role.AGENCY, Role.MENTOR));
        for (var one : Role.values())
            for (var other : Role.values()) {
                if (one == other || together.contains(EnumSet.of(one, other))) continue;
                var holder = stored(one);
                for (var actor : new Actor[] {secretary, administrator}) {
                    assertThat(offices.possible(actor, holder)).doesNotContain(other);
                    assertThatThrownBy(() -> offices.give(actor, holder, other))
                            .as(one + " and " + other)
                            .isInstanceOf(id.kipp.kernel.Refusal.class);
                }
            }
        var agency = stored(Role.AGENCY);
        assertRefused("account.roles-apart", () -> offices.give(secretary, agency, Role.EVALUATOR));
        assertRefused("account.may-not-invite", () -> offices.give(secretary, agency, Role.SECRETARIAT));
    }

    private long letters(String address) {
        return bean(Mails.class).page(administrator, LetterOrder.NEWEST, 0, 50).stream()
                .filter(m -> m.to().equals(address))
                .count();
    }

    private Account stored(Role role) {
        var account = anAccount(role).id(role + "-" + UUID.randomUUID()).build();
        TestSessions.store(account, context);
        return account;
    }
}
