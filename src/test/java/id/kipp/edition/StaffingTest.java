package id.kipp.edition;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.AccountId;
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
}
