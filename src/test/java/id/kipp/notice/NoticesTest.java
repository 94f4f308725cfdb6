package id.kipp.notice;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.AppTest;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.Kept;
import id.kipp.account.TestSessions;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.UnitId;
import id.kipp.store.CommandCount;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest extends AppTest {

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

    List<String> inbox(Account account) {
        return notices.inbox(TestSessions.actor(account)).notices().stream()
                .map(Notice::key)
                .toList();
    }

    @Test
    void an_account_is_told_with_the_newest_first() {
        var rina = stored(Role.EVALUATOR);
        notices.tell(Audience.account(rina.id()), "test.first", "evaluasi");
        notices.tell(Audience.account(rina.id()), "test.second", "evaluasi");
        assertThat(inbox(rina)).containsExactly("test.second", "test.first");
    }

    @Test
    void an_agency_s_admins_are_told_and_its_units_are_not() {
        var admin = stored(Role.AGENCY);
        var writer = stored(Role.SERVICE_UNIT);
        notices.tell(Audience.adminsOf(agency), "test.first", "instansi");
        assertThat(inbox(admin)).hasSize(1);
        assertThat(inbox(writer)).isEmpty();
    }

    @Test
    void several_audiences_are_told_at_once_each_with_its_own_link() {
        var admin = stored(Role.AGENCY);
        var writer = stored(Role.SERVICE_UNIT);
        notices.tell(List.of(
                Telling.of(Audience.unit(unit), "test.first", "proposal/P-1"),
                Telling.of(Audience.adminsOf(agency), "test.first", "instansi/P-1"),
                Telling.of(Audience.team(List.of(admin.id(), writer.id())), "test.second", "evaluasi")));
        assertThat(links(admin)).containsExactlyInAnyOrder("instansi/P-1", "evaluasi");
        assertThat(links(writer)).containsExactlyInAnyOrder("proposal/P-1", "evaluasi");
    }

    @Test
    void telling_a_hundred_costs_what_telling_one_costs() {
        stored(Role.AGENCY);
        var count = bean(CommandCount.class);
        var one = List.of(Telling.of(Audience.adminsOf(agency), "test.first", "instansi"));
        assertThat(count.during(() -> notices.tell(Collections.nCopies(100, one.getFirst()))))
                .isEqualTo(count.during(() -> notices.tell(one)))
                .hasSize(3);
    }

    List<String> links(Account account) {
        return notices.inbox(TestSessions.actor(account)).notices().stream()
                .map(Notice::link)
                .toList();
    }

    @Test
    void a_unit_and_a_team_are_told() {
        var writer = stored(Role.SERVICE_UNIT);
        var one = stored(Role.EVALUATOR);
        var two = stored(Role.EVALUATOR);
        notices.tell(Audience.unit(unit), "test.first", "proposal");
        notices.tell(Audience.team(List.of(one.id(), two.id())), "test.second", "evaluasi");
        assertThat(inbox(writer)).containsExactly("test.first");
        assertThat(inbox(one)).isEqualTo(inbox(two)).containsExactly("test.second");
    }

    @Test
    void everybody_of_a_role_is_told() {
        var panelist = stored(Role.PANELIST);
        notices.tell(Audience.role(Role.PANELIST), "test.first", "panel");
        assertThat(inbox(panelist)).containsExactly("test.first");
    }

    @Test
    void a_locked_account_is_not_told() {
        var rina = stored(Role.EVALUATOR);
        bean(Accounts.class).lock(actor(Role.SECRETARIAT), rina);
        notices.tell(Audience.account(rina.id()), "test.first", "evaluasi");
        assertThat(inbox(rina)).isEmpty();
    }

    @Test
    void the_same_goes_out_as_a_letter_with_a_link() {
        var rina = stored(Role.EVALUATOR);
        notices.tell(Audience.account(rina.id()), "test.first", "evaluasi/P-1", "Antar Jemput Obat");
        var letter = Kept.latestTo(rina.profile().email(), context).orElseThrow();
        assertThat(letter.body()).contains("/evaluasi/P-1").startsWith("Yth. " + rina.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finalists.decided", "finalists.prepared", "nomination.decided", "nomination.prepared",
                "plenary.decided", "plenary.prepared", "consolidation.agreed", "consolidation.proposed"
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
        notices.tell(Audience.account(rina.id()), "test.first", "evaluasi");
        notices.tell(Audience.account(rina.id()), "test.second", "evaluasi");
        var me = TestSessions.actor(rina);
        notices.read(me, notices.inbox(me).notices().getFirst());
        assertThat(notices.inbox(me).unread()).isEqualTo(1);
        notices.readAll(me);
        assertThat(notices.inbox(me).unread()).isZero();
    }

    @Test
    void an_inbox_keeps_the_latest_hundred() {
        var rina = stored(Role.EVALUATOR);
        for (int i = 0; i < Inbox.KEPT + 5; i++) notices.tell(Audience.account(rina.id()), "test.n" + i, "x");
        assertThat(inbox(rina)).hasSize(Inbox.KEPT).startsWith("test.n" + (Inbox.KEPT + 4));
    }
}
