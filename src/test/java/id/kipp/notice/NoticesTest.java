package id.kipp.notice;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Invitations;
import id.kipp.account.Kept;
import id.kipp.account.TestSessions;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.UnitId;
import id.kipp.store.CommandCount;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest extends ServiceTest {

    final AgencyId agency = new AgencyId("kota-" + UUID.randomUUID());
    final UnitId unit = new UnitId(agency.value() + ".dinas");
    Notices notices;

    @BeforeEach
    void notices() {
        notices = bean(Notices.class);
    }

    Account stored(Role role) {
        var account = anAccount(role)
                .id(UUID.randomUUID().toString())
                .agency(agency)
                .unit(unit)
                .build();
        TestSessions.of(account, context);
        return account;
    }

    void tell(Notification... notifications) {
        Tell.tell(context, notifications);
    }

    List<String> inbox(Account account) {
        return notices.inbox(TestSessions.actor(account)).notices().stream()
                .map(Notice::key)
                .toList();
    }

    @Test
    void an_account_is_told_with_the_newest_first() {
        var rina = stored(Role.EVALUATOR);
        tell(Tell.of(Audience.account(rina.id()), "test.first"));
        tell(Tell.of(Audience.account(rina.id()), "test.second"));
        assertThat(inbox(rina)).containsExactly("test.second", "test.first");
    }

    @Test
    void an_agency_s_admins_are_told_and_its_units_are_not() {
        var admin = stored(Role.AGENCY);
        var writer = stored(Role.SERVICE_UNIT);
        tell(Tell.of(Audience.adminsOf(agency), "test.first"));
        assertThat(inbox(admin)).hasSize(1);
        assertThat(inbox(writer)).isEmpty();
    }

    @Test
    void several_audiences_are_told_at_once_each_what_concerns_it() {
        var admin = stored(Role.AGENCY);
        var writer = stored(Role.SERVICE_UNIT);
        tell(
                Tell.of(Audience.unit(unit), "test.first"),
                Tell.of(Audience.adminsOf(agency), "test.second"),
                Tell.of(Audience.team(List.of(admin.id(), writer.id())), "test.third"));
        assertThat(inbox(admin)).containsExactlyInAnyOrder("test.second", "test.third");
        assertThat(inbox(writer)).containsExactlyInAnyOrder("test.first", "test.third");
    }

    @Test
    void telling_a_hundred_costs_what_telling_one_costs() {
        stored(Role.AGENCY);
        var count = bean(CommandCount.class);
        var one = Tell.of(Audience.adminsOf(agency), "test.first");
        var hundred = Collections.nCopies(100, one).toArray(Notification[]::new);
        assertThat(count.during(() -> tell(hundred)))
                .isEqualTo(count.during(() -> tell(one)))
                .hasSize(3);
    }

    @Test
    void telling_it_again_changes_nothing_and_what_was_read_stays_read() {
        var rina = stored(Role.EVALUATOR);
        var told = Tell.of(rina.id(), "test.first");
        var at = bean(Clock.class).instant();
        Tell.again(context, "thing:A/1", at, told);
        var me = TestSessions.actor(rina);
        notices.readAll(me);
        var letters = Kept.to(rina.profile().email(), context);
        Tell.again(context, "thing:A/1", at, told);
        assertThat(notices.inbox(me).notices()).singleElement().matches(Notice::read);
        assertThat(Kept.to(rina.profile().email(), context))
                .hasSameSizeAs(letters)
                .hasSize(1);
    }

    @Test
    void an_old_one_told_again_does_not_come_back_when_newer_ones_have_pushed_it_off() {
        var rina = stored(Role.EVALUATOR);
        var old = Instant.parse("2020-01-01T00:00:00Z");
        Tell.again(context, "thing:A/1", old, Tell.of(rina.id(), "test.old"));
        for (int i = 0; i < Inbox.KEPT; i++) tell(Tell.of(rina.id(), "test.n" + i));
        Tell.again(context, "thing:A/1", old, Tell.of(rina.id(), "test.old"));
        assertThat(inbox(rina)).hasSize(Inbox.KEPT).doesNotContain("test.old");
    }

    @Test
    void a_unit_and_a_team_are_told() {
        var writer = stored(Role.SERVICE_UNIT);
        var one = stored(Role.EVALUATOR);
        var two = stored(Role.EVALUATOR);
        tell(Tell.of(Audience.unit(unit), "test.first"));
        tell(Tell.of(Audience.team(List.of(one.id(), two.id())), "test.second"));
        assertThat(inbox(writer)).containsExactly("test.first");
        assertThat(inbox(one)).isEqualTo(inbox(two)).containsExactly("test.second");
    }

    @Test
    void everybody_of_a_role_is_told() {
        var panelist = stored(Role.PANELIST);
        tell(Tell.of(Audience.role(Role.PANELIST), "test.first"));
        assertThat(inbox(panelist)).containsExactly("test.first");
    }

    @Test
    void a_locked_account_is_not_told() {
        var rina = stored(Role.EVALUATOR);
        bean(Accounts.class).lock(actor(Role.SECRETARIAT), rina);
        tell(Tell.of(Audience.account(rina.id()), "test.first"));
        assertThat(inbox(rina)).isEmpty();
    }

    @Test
    void who_is_no_longer_invited_is_not_told() {
        var email = UUID.randomUUID() + "@kipp.test";
        var invited = bean(Accounts.class).invite(actor(Role.ADMINISTRATOR), Invitation.secretariat("Budi", email));
        bean(Invitations.class).cancel(actor(Role.ADMINISTRATOR), invited);
        tell(Tell.of(Audience.account(invited.id()), "test.first"));
        assertThat(inbox(invited)).isEmpty();
        assertThat(Kept.to(email, context)).hasSize(1);
    }

    @Test
    void the_same_goes_out_as_a_letter_with_a_link() {
        var rina = stored(Role.EVALUATOR);
        tell(Tell.of(Audience.account(rina.id()), "test.first", "Antar Jemput Obat"));
        var letter = Kept.latestTo(rina.profile().email(), context).orElseThrow();
        assertThat(letter.body()).contains("/evaluasi?edisi=2026").startsWith("Yth. " + rina.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finalists.decided",
                "finalists.prepared",
                "nomination.decided",
                "nomination.prepared",
                "plenary.decided",
                "plenary.prepared"
            })
    void what_is_called_otherwise_in_english_is_told_in_the_readers_language(String key) {
        assertThat(Sentences.in(Locale.of("id")).of("notice." + key, "Kelompok Umum", "General group"))
                .contains("Kelompok Umum")
                .doesNotContain("General group");
        assertThat(Sentences.in(Locale.ENGLISH).of("notice." + key, "Kelompok Umum", "General group"))
                .contains("General group")
                .doesNotContain("Kelompok Umum");
    }

    @Test
    void reading_one_leaves_the_others_unread() {
        var rina = stored(Role.EVALUATOR);
        tell(Tell.of(Audience.account(rina.id()), "test.first"));
        tell(Tell.of(Audience.account(rina.id()), "test.second"));
        var me = TestSessions.actor(rina);
        notices.read(me, notices.inbox(me).notices().getFirst());
        assertThat(notices.inbox(me).unread()).isEqualTo(1);
        notices.readAll(me);
        assertThat(notices.inbox(me).unread()).isZero();
    }

    @Test
    void an_inbox_keeps_the_latest_hundred() {
        var rina = stored(Role.EVALUATOR);
        for (int i = 0; i < Inbox.KEPT + 5; i++) tell(Tell.of(Audience.account(rina.id()), "test.n" + i));
        assertThat(inbox(rina)).hasSize(Inbox.KEPT).startsWith("test.n" + (Inbox.KEPT + 4));
    }
}
