package id.kipp.institution;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstitutionsTest extends ServiceTest implements Refusals {

    static final String SLEMAN = "34.04";

    final Institutions institutions = bean(Institutions.class);
    final Actor secretary = actor(Role.SECRETARIAT);

    @Test
    void a_name_that_is_learned_is_known_and_learned_again_changes_nothing() {
        assertThat(institutions.isFree("Bumi Sembada")).isTrue();
        var learned = institutions.alsoCalled(secretary, SLEMAN, "Bumi Sembada");
        assertThat(institutions.alsoCalled(secretary, SLEMAN, "bumi sembada").version())
                .isEqualTo(learned.version());
        assertThat(institutions.isFree("Bumi Sembada")).isFalse();
    }

    @Test
    void another_ones_name_is_refused() {
        assertRefused("institution.name-taken", () -> institutions.alsoCalled(secretary, SLEMAN, "Kabupaten Bantul"));
    }

    @Test
    void names_have_a_length_and_belong_to_somebody() {
        assertRefused("institution.unknown", () -> institutions.alsoCalled(secretary, "99.99", "Negeri Awan"));
        assertRefused("text.too-long", () -> institutions.alsoCalled(secretary, SLEMAN, "x".repeat(501)));
        assertRefused(
                "institution.name-length",
                () -> Institution.shipped("1", " ", AgencyKind.MINISTRY, null, List.of(), Life.EXISTS));
    }

    @Test
    void only_the_secretariat_says_whose_a_name_is() {
        assertRefused(
                "actor.not-allowed", () -> institutions.alsoCalled(actor(Role.EVALUATOR), SLEMAN, "Lereng Merapi"));
    }
}
