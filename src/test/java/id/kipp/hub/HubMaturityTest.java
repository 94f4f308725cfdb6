package id.kipp.hub;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.assignment.AssignmentRefusal;
import id.kipp.assignment.Pacts;
import id.kipp.edition.Editions;
import id.kipp.judging.JudgingRefusal;
import id.kipp.judging.Line;
import id.kipp.judging.Sheet;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.notice.Notices;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubMaturityTest extends HubPlay implements Refusals {

    private static final int YEAR = TODAY.getYear();

    final HubMaturity maturity = bean(HubMaturity.class);
    final HubPeople people = bean(HubPeople.class);

    @Test
    void a_hub_answers_its_secretary_approves_another_verifies_and_the_ministry_records() {
        var hub = designated("33");
        var me = person("koordinator", Role.HUB, hub.head().agency());
        var sekda = person("sekda", Role.HUB, hub.head().agency());
        people.nameSecretary(one, hub, "sekda@kipp.test");
        assertRefused(HubRefusal.MATURITY_YEAR, () -> maturity.own(me, YEAR));
        var verifier = verifier("verifikator", Province.BALI);
        var local = verifier("dari-sini", Province.JAWA_TENGAH);
        maturity.begin(one, YEAR, TODAY, List.of(verifier.id(), local.id()));
        assertThat(maturity.years()).contains(YEAR);
        assertThat(bean(Editions.class).all()).as("no competition").isEmpty();
        bean(Pacts.class).sign(verifier, HubSubject.edition(YEAR));
        bean(Pacts.class).sign(local, HubSubject.edition(YEAR));

        assertRefused(HubRefusal.SECRETARY_READS, () -> maturity.answer(sekda, maturity.own(sekda, YEAR), line(0, "")));
        var all = answered(me, maturity.own(me, YEAR), 75, "");
        assertRefused(HubRefusal.MATURITY_SECRETARY, () -> maturity.approve(me, all));
        assertRefused(HubRefusal.MATURITY_EVIDENCE, () -> maturity.approve(sekda, maturity.own(sekda, YEAR)));
        answered(me, maturity.own(me, YEAR), 75, "Lihat https://jipp.test/sk");
        assertRefused(HubRefusal.MATURITY_NOT_YET, () -> maturity.copy(verifier, "33", YEAR));
        assertThat(maturity.approve(sekda, maturity.own(sekda, YEAR)).isSealed())
                .isTrue();
        assertRefused(JudgingRefusal.SHEET_SEALED, () -> maturity.answer(me, maturity.own(me, YEAR), line(0, "")));

        assertThat(maturity.given(verifier, "33", YEAR)).hasSize(19);
        assertRefused(AssignmentRefusal.CONFLICT_YOURS, () -> maturity.copy(local, "33", YEAR));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> maturity.copy(me, "33", YEAR));
        assertRefused(JudgingRefusal.SHEET_OTHERS_NOT_READY, () -> maturity.record(one, "33", YEAR));
        var copy = answered(verifier, maturity.copy(verifier, "33", YEAR), 50, "");
        maturity.verified(verifier, copy);
        settle();
        assertThat(bean(Notices.class).inbox(verifier).notices())
                .as("a desk of sheets has no page for a hub")
                .isEmpty();
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> maturity.record(me, "33", YEAR));
        var result = maturity.record(one, "33", YEAR);
        assertThat(result.own().total()).isEqualTo(75_00);
        assertThat(result.verified().total()).as("the verifier's counts").isEqualTo(50_00);
        assertThat(result.level()).isEqualTo(MaturityLevel.TERKELOLA);
        assertThat(result.coverage().of()).isEqualTo(35);
        assertThat(maturity.trend("33"))
                .extracting(AssessedYear::maturity)
                .extracting(MaturityResult::verified)
                .containsExactly(result.verified());
        assertThat(maturity.peers("33", YEAR)).as("nobody else was assessed").isEmpty();
        assertRefused(HubRefusal.MATURITY_RECORDED, () -> maturity.record(one, "33", YEAR));
        assertThat(plans.of(me, "33", YEAR).maturity()).isNotNull();
        settle();
    }

    private Sheet answered(Actor who, Sheet seen, int points, String note) {
        var sheet = seen;
        for (var item : maturity.rubric(YEAR).items())
            sheet = maturity.answer(who, sheet, new Line(item.criterion(), points, note));
        return sheet;
    }

    private Line line(int points, String note) {
        return new Line(maturity.rubric(YEAR).items().getFirst().criterion(), points, note);
    }

    private static Actor verifier(String id, Province province) {
        return stored(anAccount(Role.EVALUATOR)
                .id(id)
                .from("Universitas " + id, province)
                .build());
    }

    private static Actor person(String id, Role role, AgencyId agency) {
        return stored(anAccount(role).id(id).agency(agency).build());
    }

    private static Actor stored(Account account) {
        TestSessions.store(account, context);
        return TestSessions.actor(account);
    }
}
