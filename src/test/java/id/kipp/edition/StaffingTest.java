package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountFixture;
import id.kipp.account.AccountRefusal;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffingTest extends ServiceTest implements Refusals {

    @Test
    void whoever_chairs_is_of_the_team() {
        var play = new Competition(context, 1, 1);
        var team = play.edition().team();
        var strange = new Team(team.evaluators(), new AccountId("orang-lain"), team.panelists(), team.panelChair());
        assertRefused(EditionRefusal.CHAIR_NOT_MEMBER, () -> bean(Editions.class)
                .staff(play.secretary, play.edition(), strange));
    }

    @Test
    void a_new_version_of_rules_has_a_reason() {
        var play = new Competition(context, 1, 1);
        var rules = play.edition().constitution();
        assertRefused(EditionRefusal.VERSION_REASON, () -> bean(Editions.class)
                .revise(play.secretary, play.edition(), rules, " "));
    }

    @Test
    void a_new_version_of_frozen_rules_is_told_to_the_secretariat_and_to_whoever_presides() {
        var colleague = AccountFixture.anAccount(Role.SECRETARIAT)
                .id("s-" + UUID.randomUUID())
                .build();
        TestSessions.store(colleague, context);
        var play = new Competition(context, 1, 1);
        play.entered("Antar obat", 80);
        var rules = play.edition().constitution();
        var called = new Heading(rules.year(), rules.name(), new Text("Tema baru", "A new theme"), List.of());
        bean(Editions.class).revise(play.secretary, play.edition(), rules.with(called), "Salah ketik.");
        settle();
        for (var who : List.of(
                play.evaluators.getFirst().id(), play.panelists.getFirst().id(), colleague.id()))
            assertThat(told(who)).contains("edition.revised");
        assertThat(told(play.evaluators.getLast().id())).doesNotContain("edition.revised");
    }

    @Test
    void nobody_makes_a_new_version_without_a_fresh_proof() {
        var play = new Competition(context, 1, 1);
        var unproven = new Editions(
                bean(EditionStore.class),
                bean(DeadlineStore.class),
                bean(Presets.class),
                bean(Accounts.class),
                context.getBeanProvider(AtWork.class),
                actor -> {
                    throw new Refusal(AccountRefusal.PROOF_NEEDED);
                },
                bean(Clock.class));
        var seen = play.edition();
        assertRefused(
                AccountRefusal.PROOF_NEEDED,
                () -> unproven.revise(play.secretary, seen, seen.constitution(), "Alasan."));
    }

    private static List<String> told(AccountId who) {
        var account = bean(Accounts.class).get(who);
        return bean(Notices.class).inbox(TestSessions.actor(account)).notices().stream()
                .map(Notice::key)
                .toList();
    }
}
