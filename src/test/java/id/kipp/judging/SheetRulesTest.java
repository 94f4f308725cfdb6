package id.kipp.judging;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.edition.EditionId;
import id.kipp.edition.NoteRule;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
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
        assertRefused(JudgingRefusal.SHEET_UNKNOWN_CRITERION, () -> rubric.require("charm"));
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
        assertRefused(JudgingRefusal.CONSOLIDATION_NOT_AGREED, () -> Consolidation.none(PROPOSAL, EDITION)
                .facts());
    }

    @Test
    void a_sheet_is_sealed_with_the_notes_that_the_edition_asks_for() {
        var nothing = new Text("", "");
        var items = List.of(new Rubric.Item("impact", 100, nothing, nothing));
        var marks = Marks.blank("revision").with(List.of(new Line("impact", 80, " Cukup jelas ")));
        var bare = Marks.blank("revision").with(List.of(new Line("impact", 80, "")));
        var three = new Rubric(items, new NoteRule(true, 3));
        assertRefused(JudgingRefusal.SHEET_NOTES_MISSING, () -> marks.seal(three, Instant.EPOCH));
        assertRefused(JudgingRefusal.SHEET_NOTES_MISSING, () -> bare.seal(three, Instant.EPOCH));
        assertThat(marks.seal(new Rubric(items, new NoteRule(true, 2)), Instant.EPOCH)
                        .open())
                .isFalse();
        assertThat(bare.seal(new Rubric(items, new NoteRule(false, 3)), Instant.EPOCH)
                        .open())
                .isFalse();
    }
}
