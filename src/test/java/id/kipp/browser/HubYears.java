package id.kipp.browser;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.assignment.Pacts;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.judging.Line;
import id.kipp.judging.Sheet;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;

/** What is there of hubs beside the one that is looked at: those alike, and the year before, by services. */
final class HubYears {

    /** Riau Islands, Gorontalo and West Sulawesi: about as many regencies. */
    static final List<String> ALIKE = List.of("21", "75", "76");

    private final ListableBeanFactory beans;
    private final HubMaturity maturity;
    private final Account verifier;

    HubYears(ListableBeanFactory beans, Account verifier) {
        this.beans = beans;
        this.maturity = beans.getBean(HubMaturity.class);
        this.verifier = verifier;
    }

    static Institution institution(ListableBeanFactory beans, String id) {
        return beans.getBean(Institutions.class).all().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Of whom an earlier decision tells. */
    void designate(String id) {
        var register = beans.getBean(HubRegister.class);
        var paper = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 305/2024", 2024, null, "kipp.test");
        var record = new HubRecord(paper, "", List.of());
        var asked = register.ask(
                secretary("satu"), register.enter(secretary("satu"), id), HubMove.RECORD_DESIGNATION, record);
        register.agree(secretary("dua"), asked);
    }

    void sign(int year) {
        beans.getBean(Pacts.class)
                .sign(
                        TestSessions.actor(verifier),
                        maturity.year(year).orElseThrow().id());
    }

    /** From the hub's own answers to the result. @param approves whoever of the hub does */
    void assessed(String hub, int year, Actor answers, Actor approves, int points) {
        answered(answers, maturity.own(answers, year), points, Set.of());
        maturity.approve(approves, maturity.own(approves, year));
        var me = TestSessions.actor(verifier);
        maturity.verified(me, answered(me, maturity.copy(me, hub, year), points, Set.of()));
        maturity.record(secretary("satu"), hub, year);
    }

    void assessed(String hub, int year, int points) {
        var me = coordinator(hub);
        assessed(hub, year, me, me, points);
    }

    /** All questions but these. */
    Sheet answered(Actor who, Sheet seen, int points, Set<String> but) {
        var sheet = seen;
        for (var item : maturity.rubric(year(seen)).items())
            if (!but.contains(item.criterion()))
                sheet = maturity.answer(who, sheet, new Line(item.criterion(), points, "https://kipp.test/bukti"));
        return sheet;
    }

    private int year(Sheet of) {
        return maturity.years().stream()
                .filter(y -> maturity.year(y).orElseThrow().id().equals(of.edition()))
                .findFirst()
                .orElseThrow();
    }

    private Actor coordinator(String hub) {
        var account = anAccount(Role.HUB)
                .id("koordinator-" + hub)
                .agency(institution(beans, hub).agency())
                .build();
        return TestSessions.actor(account);
    }

    private static Actor secretary(String id) {
        return anAccount(Role.SECRETARIAT).id("sekretariat-" + id).actor();
    }
}
