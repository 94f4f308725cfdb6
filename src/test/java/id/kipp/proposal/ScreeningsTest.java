package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.edition.Constitution;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningsTest extends ServiceTest implements Refusals {

    Competition competition;
    Applicants applicants;
    Screenings screenings;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        screenings = bean(Screenings.class);
    }

    @Test
    void an_item_nobody_answered_is_named_and_nothing_is_decided() {
        var entry = entry(applicants.submitted("Loket Sungai"));
        var all = competition.allPassed();
        var item = competition.edition().constitution().screening().items().getLast();
        assertThatThrownBy(() -> screenings.screen(
                        competition.secretary,
                        entry,
                        all.subList(0, all.size() - 1),
                        Screening.Outcome.FAILED,
                        "Tidak memenuhi."))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.key()).isEqualTo("screening.incomplete");
                    assertThat(r.details()).containsExactly(new Text(item.id(), item.en()));
                });
        assertThat(competition.now(entry).stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void what_fails_fails_by_an_item() {
        var entry = entry(applicants.submitted("Loket Sungai"));
        assertRefused(
                "screening.nothing-failed",
                () -> screenings.screen(
                        competition.secretary, entry, competition.allPassed(), Screening.Outcome.FAILED, "Kurang."));
    }

    @Test
    void the_notes_of_what_failed_are_the_reason_where_no_other_is_typed() {
        var entry = entry(applicants.submitted("Loket Sungai"));
        var checks = new ArrayList<>(competition.allPassed());
        checks.set(0, new Screening.Check(checks.getFirst().item(), Screening.Verdict.FAIL, "Unit tidak terdaftar."));
        var verdict = screenings.screen(competition.secretary, entry, checks, Screening.Outcome.FAILED, " ");
        assertThat(verdict.screening().reason()).isEqualTo("Unit tidak terdaftar.");
    }

    @Test
    void where_the_system_has_looked_and_found_nothing_it_says_so_and_of_what_it_cannot_know_it_says_nothing() {
        var entry = entry(applicants.submitted("Loket Sungai " + UUID.randomUUID()));
        var sound = screenings.hints(competition.secretary, entry).stream()
                .filter(Screenings.Hint::isSound)
                .map(Screenings.Hint::item);
        assertThat(sound)
                .contains("age", "title_unique", "sections_complete")
                .doesNotContain("identity", "group_eligibility", "category_relevance", "letters", "video");
    }

    @Test
    void what_was_returned_can_be_corrected_for_as_long_as_the_edition_says() {
        var entry = entry(applicants.submitted("Loket Sungai"));
        var returned = competition.screened(entry.id(), Screening.Outcome.RETURNED, "Perbaiki surat.");
        assertThat(Duration.between(returned.screening().at(), returned.correctionUntil()))
                .isEqualTo(competition.edition().constitution().screening().correction());
    }

    @Test
    void three_days_for_correction_are_a_default_in_every_preset() {
        assertThat(bean(Editions.class).presets()).allSatisfy(c -> {
            assertThat(c.screening().correctionDays()).isEqualTo(3);
            assertThat(c.defaults()).contains("screening.correctionDays");
        });
    }

    @Test
    void a_warning_stands_beside_the_item_it_is_about() {
        var title = "Dua " + UUID.randomUUID().toString().replaceAll("[^a-f]", ""); // like no earlier winner
        new Applicants(competition).submitted(title);
        var entry = entry(applicants.submitted(title));
        assertThat(screenings.hints(competition.secretary, entry))
                .filteredOn(h -> !h.isEmpty())
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.item()).isEqualTo("title_unique");
                    assertThat(h.findings()).extracting(Finding::kind).containsExactly("SAME_TITLE_ELSEWHERE");
                });
    }

    @Test
    void every_warning_there_can_be_has_its_item_in_every_preset() {
        var warnings = Arrays.stream(FindingKind.values())
                .filter(l -> l.severity() == Finding.Severity.WARNS)
                .map(FindingKind::name)
                .toList();
        assertThat(bean(Editions.class).presets())
                .allSatisfy(c -> assertThat(kinds(c)).containsAll(warnings));
    }

    @Test
    void hints_are_for_the_secretariat() {
        var entry = entry(applicants.submitted("Loket Sungai"));
        assertRefused("actor.not-allowed", () -> screenings.hints(applicants.admin, entry));
    }

    private static List<String> kinds(Constitution rules) {
        return rules.screening().items().stream()
                .flatMap(i -> i.findings().stream())
                .toList();
    }

    private Proposal entry(ProposalId id) {
        return bean(Proposals.class).get(competition.secretary, id);
    }
}
