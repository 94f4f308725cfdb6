package id.kipp.institution;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

    private Match named(String name) {
        return institutions.whoIsWho().match(new NameGiven("", name, "", ""));
    }

    private Institution now(String id) {
        return institutions.all().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_name_nobody_has_looked_up_means_nobody_for_certain_until_somebody_has() {
        var unchecked = now("kementerian-perhubungan");
        assertThat(unchecked.isChecked()).isFalse();
        assertThat(named("Kementerian Perhubungan")).isInstanceOf(Match.Unsure.class);
        institutions.check(secretary, unchecked);
        assertThat(named("Kementerian Perhubungan")).isEqualTo(new Match.Known(now("kementerian-perhubungan")));
        assertRefused("actor.not-allowed", () -> institutions.check(actor(Role.CO_MANAGER), unchecked));
    }

    @Test
    void what_comes_with_the_product_tells_no_day_without_a_source() {
        assertThat(Shipped.all())
                .allSatisfy(i -> assertThat(i.life().from()).isNull())
                .allSatisfy(i -> assertThat(i.life().until()).isNull());
    }

    @Test
    void renamed_it_still_means_what_it_was_called_and_undone_it_is_called_so_again() {
        var seen = now("14.01");
        var renamed = institutions.rename(secretary, seen, "Kabupaten Uji Baru", LocalDate.of(2025, 1, 2));
        assertThat(named(seen.official())).isEqualTo(new Match.Known(now("14.01")));
        assertThat(named("Kabupaten Uji Baru")).isEqualTo(new Match.Known(now("14.01")));
        assertThat(now("14.01").name()).isEqualTo("Kabupaten Uji Baru");
        assertThat(renamed.officials())
                .startsWith("Pemerintah Kabupaten Uji Baru")
                .contains(seen.official());
        assertThat(renamed.agencies()).startsWith(renamed.agency()).contains(seen.agency());
        assertRefused("problem.stale", () -> institutions.rename(secretary, seen, "X", LocalDate.EPOCH));
        var back = institutions.takeBack(secretary, renamed);
        assertThat(back.name()).isEqualTo(seen.name());
        assertThat(named("Kabupaten Uji Baru")).isInstanceOf(Match.Unsure.class);
        assertRefused("institution.nothing-to-undo", () -> institutions.takeBack(secretary, back));
    }

    @Test
    void merged_its_names_mean_the_other_and_undone_they_mean_it_again() {
        var seen = now("14.02");
        var merged = institutions.merge(secretary, seen, "14.03", LocalDate.of(2025, 1, 2));
        assertThat(named(seen.official())).isEqualTo(new Match.Known(now("14.03")));
        assertThat(institutions.whoIsWho().of("14.02")).contains(now("14.03"));
        assertRefused(
                "institution.merge-itself",
                () -> institutions.merge(secretary, now("14.03"), "14.02", LocalDate.of(2025, 2, 2)));
        assertRefused("institution.ended", () -> institutions.rename(secretary, merged, "Lain", LocalDate.EPOCH));
        institutions.takeBack(secretary, merged);
        assertThat(named(seen.official())).isEqualTo(new Match.Known(now("14.02")));
    }

    @Test
    void a_change_has_a_day_and_a_name_that_is_free() {
        var seen = now("14.04");
        assertRefused("institution.date-missing", () -> institutions.rename(secretary, seen, "Uji", null));
        assertRefused("institution.date-missing", () -> institutions.merge(secretary, seen, "14.05", null));
        assertRefused(
                "institution.name-taken",
                () -> institutions.rename(secretary, seen, "Kabupaten Bantul", LocalDate.of(2025, 1, 2)));
        assertRefused("institution.name-taken", () -> institutions.call(secretary, seen, List.of("Kabupaten Bantul")));
        assertRefused(
                "institution.too-many-names",
                () -> institutions.call(
                        secretary,
                        seen,
                        IntStream.range(0, 41).mapToObj(i -> "Nama " + i).toList()));
        var called = institutions.call(secretary, seen, List.of("Negeri Uji", " "));
        assertThat(called.aliases()).containsExactly("Negeri Uji");
        assertThat(institutions.search("negeri uji"))
                .extracting(Institution::id)
                .containsExactly("14.04");
    }

    @Test
    void only_the_secretariat_says_whose_a_name_is() {
        var manager = actor(Role.CO_MANAGER);
        var seen = now("14.06");
        assertRefused("actor.not-allowed", () -> institutions.rename(manager, seen, "X", LocalDate.EPOCH));
        assertRefused("actor.not-allowed", () -> institutions.merge(manager, seen, "14.07", LocalDate.EPOCH));
        assertRefused("actor.not-allowed", () -> institutions.call(manager, seen, List.of()));
        assertRefused("actor.not-allowed", () -> institutions.takeBack(manager, seen));
        assertRefused(
                "actor.not-allowed", () -> institutions.alsoCalled(actor(Role.EVALUATOR), SLEMAN, "Lereng Merapi"));
    }
}
