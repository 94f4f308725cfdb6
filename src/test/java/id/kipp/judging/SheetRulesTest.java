package id.kipp.judging;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.Canonical;
import id.kipp.edition.EditionId;
import id.kipp.edition.NoteRule;
import id.kipp.edition.Scale;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Score;
import id.kipp.kernel.Text;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetRulesTest implements Refusals {

    static final EditionId EDITION = new EditionId("E");
    static final ProposalId PROPOSAL = new ProposalId("P");

    @Test
    void points_are_given_for_the_criteria_of_the_form_only() {
        var rubric = new Rubric(List.of(new Rubric.Item("impact", 100, new Text("", ""), new Text("", ""))));
        assertRefused(JudgingRefusal.SHEET_UNKNOWN_CRITERION, () -> rubric.require(new Line("charm", 80, "")));
    }

    @Test
    void points_are_given_in_the_steps_of_the_round() {
        var halves = rubric(new Scale(50, List.of()));
        halves.require(new Line("impact", new Score(85_50), ""));
        assertRefused(JudgingRefusal.SHEET_OFF_SCALE, () -> halves.require(new Line("impact", new Score(85_25), "")));
        assertRefused(JudgingRefusal.SHEET_OFF_SCALE, () -> rubric(Scale.WHOLE)
                .require(new Line("impact", new Score(85_50), "")));
    }

    @Test
    void where_the_edition_offers_words_one_of_them_is_chosen() {
        var words = rubric(new Scale(100, List.of(new Scale.Option("part", "Sebagian", "In part", 66_50))));
        words.require(new Line("impact", new Score(66_50), ""));
        assertRefused(JudgingRefusal.SHEET_NO_OPTION, () -> words.require(new Line("impact", 66, "")));
    }

    @Test
    void what_was_given_before_the_scale_changed_is_not_sealed() {
        var halves = Marks.blank("revision").with(List.of(new Line("impact", new Score(85_50), "")));
        assertRefused(JudgingRefusal.SHEET_OFF_SCALE, () -> halves.seal(rubric(Scale.WHOLE), Instant.EPOCH));
    }

    @Test
    void whole_points_are_recorded_as_ever_and_others_in_letters() {
        assertThat(Score.of(85).recorded()).isEqualTo(85);
        assertThat(new Score(85_50).recorded()).isEqualTo("85.5");
        assertThat(Total.of(85_50).recorded()).isEqualTo(8550);
        assertThat(new Total(85_50_25).recorded()).isEqualTo("8550.25");
        assertThat(Canonical.json(new Consolidation.Basis(new AccountId("rina"), 1, new Total(85_50_25))))
                .isEqualTo("{\"evaluator\":\"rina\",\"no\":1,\"total\":\"8550.25\"}");
    }

    @Test
    void a_total_is_the_sum_of_weight_times_points_without_rounding() {
        var nothing = new Text("", "");
        var rubric = new Rubric(List.of(
                new Rubric.Item("impact", 35, nothing, nothing), new Rubric.Item("reach", 65, nothing, nothing)));
        var lines = List.of(new Line("impact", new Score(85_55), ""), new Line("reach", new Score(70_01), ""));
        assertThat(rubric.total(lines).points()).isEqualByComparingTo("75.449");
    }

    private static Rubric rubric(Scale scale) {
        var nothing = new Text("", "");
        return new Rubric(List.of(new Rubric.Item("impact", 100, nothing, nothing)), NoteRule.FREE, scale);
    }

    @Test
    void a_sheet_is_opened_again_for_a_reason() {
        var sheet =
                Sheet.blank(EDITION, new SheetKey("desk", PROPOSAL, new AccountId("rina")), "revision", Instant.EPOCH);
        assertRefused(
                JudgingRefusal.SHEET_REASON_MISSING, () -> sheet.reopened(actor(Role.EVALUATOR), " ", Instant.EPOCH));
    }

    @Test
    void of_what_is_not_agreed_no_fact_is_recorded() {
        assertRefused(JudgingRefusal.CONSOLIDATION_NOT_AGREED, () -> Consolidation.none(
                        SubjectInRound.first(PROPOSAL), EDITION)
                .facts());
    }

    @Test
    void a_sheet_is_sealed_with_the_notes_that_the_edition_asks_for() {
        var nothing = new Text("", "");
        var items = List.of(new Rubric.Item("impact", 100, nothing, nothing));
        var marks = Marks.blank("revision").with(List.of(new Line("impact", 80, " Cukup jelas ")));
        var bare = Marks.blank("revision").with(List.of(new Line("impact", 80, "")));
        var three = new Rubric(items, new NoteRule(true, 3), Scale.WHOLE);
        assertRefused(JudgingRefusal.SHEET_NOTES_MISSING, () -> marks.seal(three, Instant.EPOCH));
        assertRefused(JudgingRefusal.SHEET_NOTES_MISSING, () -> bare.seal(three, Instant.EPOCH));
        assertThat(marks.seal(new Rubric(items, new NoteRule(true, 2), Scale.WHOLE), Instant.EPOCH)
                        .open())
                .isFalse();
        assertThat(bare.seal(new Rubric(items, new NoteRule(false, 3), Scale.WHOLE), Instant.EPOCH)
                        .open())
                .isFalse();
    }
}
