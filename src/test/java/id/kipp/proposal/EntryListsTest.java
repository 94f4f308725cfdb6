package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.search.SearchIndexes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntryListsTest extends ServiceTest implements Refusals {

    Competition competition;
    Applicants applicants;
    EntryLists lists;

    @BeforeEach
    void entered() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        lists = bean(EntryLists.class);
    }

    @Test
    void they_are_listed_in_the_order_that_is_asked_for_page_by_page() {
        for (var title : List.of("Melati", "Anggrek", "Kenanga")) applicants.submitted(title);
        assertThat(titles(EntryOrder.BY_NUMBER)).containsExactly("Melati", "Anggrek", "Kenanga");
        assertThat(titles(new EntryOrder(EntryOrder.By.TITLE, false))).containsExactly("Anggrek", "Kenanga", "Melati");
        assertThat(titles(new EntryOrder(EntryOrder.By.TITLE, true))).containsExactly("Melati", "Kenanga", "Anggrek");
        assertThat(titles(new EntryOrder(EntryOrder.By.AGENCY, true))).containsExactly("Kenanga", "Anggrek", "Melati");
    }

    @Test
    void what_is_taken_along_is_what_the_filter_lets_through_in_the_same_order() {
        for (var title : List.of("Melati", "Anggrek", "Melati Putih")) applicants.submitted(title);
        var words = ProposalFilter.ALL.containing("melati");
        var order = new EntryOrder(EntryOrder.By.TITLE, true);
        var all = new ArrayList<String>();
        lists.each(competition.secretary, competition.id, words, order, r -> all.add(r.title()));
        assertThat(all).containsExactly("Melati Putih", "Melati");
    }

    @Test
    void words_are_found_wherever_they_stand_as_the_store_would_find_them() {
        for (var title : List.of("Melati 100%", "Anggrek", "Melati Putih")) applicants.submitted(title);
        settle();
        var number = lists.page(competition.secretary, competition.id, ProposalFilter.ALL, EntryOrder.BY_NUMBER, 2, 1)
                .getFirst()
                .number();
        var tail = number.substring(number.length() - 2);
        for (var typed :
                List.of(tail, "melati", "ELA", "t", "0%", "i p", "2", "-0000", "grek m", "tidak ada", " putih ")) {
            var words = ProposalFilter.ALL.containing(typed);
            var all = new ArrayList<String>();
            lists.each(competition.secretary, competition.id, words, EntryOrder.BY_NUMBER, r -> all.add(r.title()));
            assertThat(lists.page(competition.secretary, competition.id, words, EntryOrder.BY_NUMBER, 0, 10).stream()
                            .map(ProposalRow::title))
                    .as(typed)
                    .containsExactlyElementsOf(all);
            assertThat(lists.count(competition.secretary, competition.id, words))
                    .isEqualTo(all.size());
        }
    }

    @Test
    void what_is_found_by_words_is_narrowed_and_sorted_and_shown_page_by_page() {
        for (var title : List.of("Melati", "Anggrek", "Melati Putih")) applicants.submitted(title);
        var passed = competition.screened(applicants.submitted("Melati Merah"), Screening.Outcome.PASSED, "");
        settle();
        var words = ProposalFilter.ALL.containing("melati");
        var down = new EntryOrder(EntryOrder.By.TITLE, true);
        assertThat(lists.page(competition.secretary, competition.id, words, down, 1, 1))
                .singleElement()
                .satisfies(r -> assertThat(r.title()).isEqualTo("Melati Merah"));
        var judged = words.judged(ProposalFilter.Verdict.PASSED);
        assertThat(lists.page(competition.secretary, competition.id, judged, down, 0, 9))
                .singleElement()
                .satisfies(r -> assertThat(r.id()).isEqualTo(passed.id()));
        assertThat(lists.count(competition.secretary, competition.id, words.judged(ProposalFilter.Verdict.NONE)))
                .isEqualTo(2);
    }

    @Test
    void an_index_that_was_lost_has_all_that_were_entered_before_anybody_is_served() {
        for (var title : List.of("Melati", "Anggrek")) applicants.submitted(title);
        applicants.started("Melati yang belum dikirim");
        var lost = new EntryIndex(bean(EnteredStore.class), bean(SearchIndexes.class));
        lost.prepare();
        assertThat(lost.count(competition.id, ProposalFilter.ALL)).isEqualTo(2);
        assertThat(lost.count(competition.id, ProposalFilter.ALL.containing("melati")))
                .isEqualTo(1);
    }

    @Test
    void of_each_local_government_what_letters_have_said_is_counted() {
        applicants.submitted("Melati");
        competition.screened(applicants.submitted("Anggrek"), Screening.Outcome.PASSED, "");
        competition.screened(applicants.submitted("Kenanga"), Screening.Outcome.FAILED, "Kurang.");
        assertThat(lists.localGovernments(competition.secretary, competition.id))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.entered()).isEqualTo(3);
                    assertThat(t.screened()).isEqualTo(1);
                    assertThat(t.finalists()).isZero();
                    assertThat(t.winners()).isZero();
                });
    }

    @Test
    void a_disqualified_finalist_is_none_and_a_revoked_winner_is_a_finalist() {
        assertThat(reached(Stage.AWARDED, null)).isEqualTo(AgencyTally.Reached.WINNER);
        assertThat(reached(Stage.FINALIST_PROVISIONAL, null)).isEqualTo(AgencyTally.Reached.SCREENED);
        assertThat(reached(Stage.CLOSED, Closing.Outcome.NOT_FINALIST)).isEqualTo(AgencyTally.Reached.SCREENED);
        assertThat(reached(Stage.CLOSED, Closing.Outcome.DISQUALIFIED)).isEqualTo(AgencyTally.Reached.ENTERED);
        assertThat(reached(Stage.CLOSED, Closing.Outcome.REVOKED)).isEqualTo(AgencyTally.Reached.FINALIST);
    }

    @Test
    void they_are_the_secretariats() {
        assertRefused("actor.not-allowed", () -> lists.localGovernments(applicants.admin, competition.id));
        assertRefused("actor.not-allowed", () -> lists.count(applicants.admin, competition.id, ProposalFilter.ALL));
        assertRefused(
                "actor.not-allowed",
                () -> lists.page(applicants.admin, competition.id, ProposalFilter.ALL, EntryOrder.BY_NUMBER, 0, 10));
        assertRefused(
                "actor.not-allowed",
                () -> lists.each(applicants.admin, competition.id, ProposalFilter.ALL, EntryOrder.BY_NUMBER, r -> {}));
    }

    private AgencyTally.Reached reached(Stage stage, Closing.Outcome outcome) {
        var closing = outcome == null
                ? null
                : new Closing(
                        outcome, "Alasan.", Stage.FINALIST, competition.secretary.id(), java.time.Instant.EPOCH, null);
        return AgencyTally.Reached.of(new Entrant(
                new ProposalId("P-1"),
                competition.id,
                new id.kipp.kernel.AgencyId("A-1"),
                new id.kipp.kernel.UnitId("U-1"),
                stage,
                null,
                closing,
                null));
    }

    private List<String> titles(EntryOrder order) {
        var found = new ArrayList<String>();
        for (var offset = 0; offset < 3; offset += 2)
            lists.page(competition.secretary, competition.id, ProposalFilter.ALL, order, offset, 2)
                    .forEach(r -> found.add(r.title()));
        return found;
    }
}
