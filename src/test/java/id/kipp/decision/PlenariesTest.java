package id.kipp.decision;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.award.Award;
import id.kipp.award.Awards;
import id.kipp.edition.Announcing;
import id.kipp.edition.Constitution;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.proposal.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlenariesTest extends ServiceTest implements Refusals {

    @Test
    void finalists_are_ranked_by_the_exact_mean_of_the_panel() {
        var play = new Competition(context, 2, 1);
        var desk = play.entered("Terbaik di meja", 90);
        var panel = play.entered("Terbaik di panel", 70);
        play.confirmed();
        play.heard(desk.id(), 80, 80, 81);
        play.heard(panel.id(), 81, 80, 81);
        var plenary = bean(Decisions.class).prepare(play.secretary, play.id, "AWARDS", GROUP);
        assertThat(plenary.candidates())
                .extracting(
                        Candidate::proposal, Candidate::rank, c -> c.placing().total(), Candidate::chosen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(panel.id(), 1, "242/3", true),
                        org.assertj.core.groups.Tuple.tuple(desk.id(), 2, "241/3", false));
    }

    @Test
    void the_desk_score_counts_as_far_as_the_edition_says() {
        var play = new Competition(context, 2, 1, Competition.deskWeight(25));
        var desk = play.entered("Terbaik di meja", 90);
        var panel = play.entered("Terbaik di panel", 70);
        play.confirmed();
        play.heard(desk.id(), 80);
        play.heard(panel.id(), 84);
        var plenary = bean(Decisions.class).prepare(play.secretary, play.id, "AWARDS", GROUP);
        assertThat(plenary.candidates())
                .extracting(Candidate::proposal, c -> c.placing().total())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(desk.id(), "165/2"),
                        org.assertj.core.groups.Tuple.tuple(panel.id(), "161/2"));
        assertThat(plenary.facts()).containsEntry("weights", java.util.Map.of("panel", 75, "desk", 25));
    }

    @Test
    void that_the_desk_counts_nothing_is_a_default_in_every_preset() {
        assertThat(bean(Editions.class).presets()).allSatisfy(c -> {
            assertThat(java.util.Objects.requireNonNull(c.matter("AWARDS").ranking())
                            .weights()
                            .getFirst()
                            .percent())
                    .isZero();
            assertThat(c.defaults()).contains("matters.AWARDS.weights");
        });
    }

    @Test
    void a_missing_sheet_holds_the_plenary_up() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        play.heardBy(play.panelists.get(0), finalist.id(), 80);
        assertRefused(
                "decision.unscored", () -> bean(Decisions.class).prepare(play.secretary, play.id, "AWARDS", GROUP));
    }

    @Test
    void equal_means_are_told_apart_by_the_ladder_frozen_with_the_nomination() {
        var play = new Competition(context, 2, 1);
        var lower = play.entered("Nilai meja rendah", 70);
        var higher = play.entered("Nilai meja tinggi", 90);
        play.confirmed();
        play.heard(lower.id(), 80);
        play.heard(higher.id(), 80);
        var plenary = bean(Decisions.class).prepare(play.secretary, play.id, "AWARDS", GROUP);
        assertThat(plenary.candidates())
                .extracting(
                        Candidate::proposal, Candidate::rank, c -> c.placing().tie())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(higher.id(), 1, "criterion:significance"),
                        org.assertj.core.groups.Tuple.tuple(lower.id(), 2, "criterion:significance"));
    }

    @Test
    void its_letter_awards_the_chosen_and_leaves_the_others_finalists() {
        var play = new Competition(context, 2, 1);
        var winner = play.entered("Pemenang", 90);
        var other = play.entered("Finalis", 70);
        play.confirmed();
        play.heard(winner.id(), 90);
        play.heard(other.id(), 60);
        var plenary = play.closed();
        assertThat(plenary.decided()).isTrue();
        assertThat(play.now(winner).stage()).as("before the letter").isEqualTo(Stage.FINALIST);
        assertThat(bean(Awards.class).of(winner.agency())).isEmpty();
        play.announceAwards();
        assertThat(play.now(winner).stage()).isEqualTo(Stage.AWARDED);
        assertThat(play.now(other).stage()).isEqualTo(Stage.FINALIST);
        assertThat(bean(Awards.class).of(winner.agency()))
                .extracting(Award::title, Award::tier)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Pemenang", "COMMENDED"));
        assertThat(bean(Awards.class).of(other.agency())).isEmpty();
    }

    @Test
    void what_is_closed_stays() {
        var play = new Competition(context, 1, 1);
        var winner = play.entered("Pemenang", 90);
        play.confirmed();
        play.heard(winner.id(), 90);
        var plenary = play.awarded();
        var plenaries = bean(Decisions.class);
        assertRefused(
                "decision.decided",
                () -> plenaries.deviate(play.panelists.get(0), plenary, winner.id(), false, "", "Berubah pikiran"));
        var sheet = bean(Sheets.class)
                .all(play.panelists.get(0), TestRounds.PANEL, winner.id())
                .getFirst();
        assertRefused("decision.decided", () -> bean(Sheets.class).reopen(play.panelists.get(0), sheet, "Salah"));
    }

    @Test
    void people_may_award_against_the_rank_with_a_reason() {
        var play = new Competition(context, 2, 1);
        var first = play.entered("Peringkat satu", 90);
        var second = play.entered("Peringkat dua", 70);
        play.confirmed();
        play.heard(first.id(), 90);
        play.heard(second.id(), 60);
        var plenaries = bean(Decisions.class);
        var seen = plenaries.prepare(play.secretary, play.id, "AWARDS", GROUP);
        var without = plenaries.deviate(play.panelists.get(1), seen, first.id(), false, "", "Layanan berhenti");
        var with = plenaries.deviate(play.panelists.get(1), without, second.id(), true, "COMMENDED", "Wilayah 3T");
        plenaries.consent(play.panelists.get(0), plenaries.consent(play.panelists.get(2), with));
        play.announceAwards();
        assertThat(play.now(first).stage()).isEqualTo(Stage.FINALIST);
        assertThat(play.now(second).stage()).isEqualTo(Stage.AWARDED);
    }

    @Test
    void an_award_the_group_does_not_have_is_refused() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        play.heard(finalist.id(), 90);
        var plenaries = bean(Decisions.class);
        var seen = plenaries.prepare(play.secretary, play.id, "AWARDS", GROUP);
        assertRefused(
                "decision.unknown-tier",
                () -> plenaries.deviate(play.panelists.get(0), seen, finalist.id(), true, "TOP_1000", "Alasan"));
    }

    @Test
    void the_plenary_has_its_window() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        play.heard(finalist.id(), 90);
        play.close(TestSteps.PLENARY);
        assertRefused("window.closed", () -> bean(Decisions.class).prepare(play.secretary, play.id, "AWARDS", GROUP));
    }

    @Test
    void where_a_group_has_no_award_there_is_none_to_give() {
        var play = new Competition(context, 1, 1, PlenariesTest::withoutTiers);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        play.heard(finalist.id(), 80);
        assertRefused(
                DecisionRefusal.NO_TIER, () -> bean(Decisions.class).prepare(play.secretary, play.id, "AWARDS", GROUP));
    }

    @Test
    void nobody_consents_to_totals_of_sheets_that_have_changed_since() {
        var play = new Competition(context, 1, 1);
        var finalist = play.entered("Terbaik", 90);
        play.confirmed();
        play.heard(finalist.id(), 80);
        var prepared = bean(Decisions.class).prepare(play.secretary, play.id, "AWARDS", GROUP);
        var sheets = bean(Sheets.class);
        var sheet = sheets.open(play.panelists.get(1), TestRounds.PANEL, finalist.id());
        sheets.reopen(play.panelists.get(0), sheet, "Salah ketik");
        assertRefused(
                DecisionRefusal.TOTALS_MOVED, () -> bean(Decisions.class).consent(play.panelists.get(2), prepared));
    }

    private static Constitution withoutTiers(Constitution c) {
        var told = c.announcing();
        return c.with(new Announcing(
                told.objection(),
                told.objectionDays(),
                told.publication(),
                told.finalistTitle(),
                List.of(),
                null,
                null));
    }
}
