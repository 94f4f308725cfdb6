package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.edition.NoteRule;
import id.kipp.edition.Scale;
import id.kipp.edition.Scoring;
import id.kipp.kernel.Score;
import id.kipp.kernel.Text;
import id.kipp.store.FieldEdit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a judge writes, field by field, and what is sealed of it. */
class MarksTest implements Refusals {

    static final Instant NOW = Instant.parse("2026-08-08T02:00:00Z");
    static final List<Exhibit> PASSAGE = List.of(Exhibit.of(new Pick(null, "idea", 0, 2), "ab"));
    static final List<Exhibit> OTHER = List.of(Exhibit.of(new Pick(null, "idea", 1, 2), "ab"));

    @Test
    void what_is_written_is_what_changed_and_nothing_else() {
        var marks = given(line("idea", 80, "jelas", PASSAGE));
        assertThat(marks.edits(marks.lines())).isEmpty();
        assertThat(paths(marks, line("idea", 81, "jelas", PASSAGE))).containsExactly("marks.points.idea");
        assertThat(paths(marks, line("idea", 80, "kabur", PASSAGE))).containsExactly("marks.notes.idea");
        assertThat(paths(marks, line("idea", 80, "jelas", OTHER))).containsExactly("marks.evidence.idea");
        assertThat(paths(marks, line("idea", null, "", null)))
                .containsExactly("marks.points.idea", "marks.notes.idea", "marks.evidence.idea");
        assertThat(paths(marks, line("reach", 70, "", null))).containsExactly("marks.points.reach");
    }

    @Test
    void what_another_window_wrote_in_the_same_field_is_not_written_over() {
        var seen = given(line("idea", 80, "jelas", PASSAGE));
        for (var mine : List.of(
                line("idea", 81, "jelas", PASSAGE),
                line("idea", 80, "kabur", PASSAGE),
                line("idea", 80, "jelas", OTHER))) {
            var edits = seen.edits(List.of(mine));
            var others = seen.with(List.of(line("idea", 60, "lain", List.of())));
            assertRefused(JudgingRefusal.SHEET_CHANGED_ELSEWHERE, () -> others.remaining(edits));
            assertThat(seen.remaining(edits)).isEqualTo(edits);
            assertThat(seen.with(List.of(mine)).remaining(edits)).isEmpty(); // the other wrote the same
            assertThat(seen.with(List.of(line("reach", 60, "", null))).remaining(edits))
                    .isEqualTo(edits);
        }
    }

    @Test
    void only_the_fields_that_are_not_there_yet_are_still_to_be_written() {
        var seen = given(line("idea", 80, "jelas", null));
        var edits = seen.edits(List.of(line("idea", 81, "kabur", null)));
        var half = seen.with(List.of(line("idea", 81, "jelas", null)));
        assertThat(half.remaining(edits)).extracting(FieldEdit::path).containsExactly("marks.notes.idea");
    }

    @Test
    void what_is_sealed_is_written_no_more_until_it_is_opened_again() {
        var sealed = given(line("idea", 80, "", null)).seal(rubric(Scoring.Evidence.NONE), NOW);
        assertRefused(JudgingRefusal.SHEET_SEALED, () -> sealed.with(sealed.lines()));
        assertRefused(JudgingRefusal.SHEET_SEALED, () -> sealed.remaining(List.of()));
        assertRefused(JudgingRefusal.SHEET_SEALED, () -> sealed.seal(rubric(Scoring.Evidence.NONE), NOW));
        assertRefused(JudgingRefusal.SHEET_SEALED, () -> sealed.sealedAgain(NOW));
        assertRefused(
                JudgingRefusal.SHEET_NOT_SEALED, () -> Marks.blank("revision").reopened());
        var open = sealed.reopened();
        assertThat(open.open()).isTrue();
        assertThat(open.current()).isEmpty();
        assertThat(open.sealed()).isEqualTo(sealed.sealed());
    }

    @Test
    void each_seal_is_one_more_version_and_the_last_counts() {
        var once = given(line("idea", 80, "", null)).seal(rubric(Scoring.Evidence.NONE), NOW);
        var twice = once.reopened()
                .with(List.of(line("idea", 90, "", null)))
                .seal(rubric(Scoring.Evidence.NONE), NOW.plusSeconds(1));
        assertThat(twice.sealed()).extracting(Sealed::no).containsExactly(1, 2);
        assertThat(twice.current().orElseThrow().points("idea")).isEqualTo(Score.of(90));
        assertThat(twice.current().orElseThrow().points("reach")).isEqualTo(Score.of(0));
        var again = twice.reopened().sealedAgain(NOW.plusSeconds(2));
        assertThat(again.open()).isFalse();
        assertThat(again.sealed()).extracting(Sealed::no).containsExactly(1, 2, 3);
        assertThat(again.current().orElseThrow().total())
                .isEqualTo(twice.current().orElseThrow().total());
        assertThat(again.current().orElseThrow().at()).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void a_sheet_without_all_points_is_not_sealed_and_says_how_many_are_missing() {
        var two = new Rubric(List.of(item("idea", 40), item("reach", 60)));
        var half = given(line("idea", 80, "", null), line("reach", null, "nanti", null));
        assertThat(two.missing(half.lines())).containsExactly("reach");
        assertRefused(JudgingRefusal.SHEET_INCOMPLETE, () -> half.seal(two, NOW));
        assertThat(two.missing(
                        half.with(List.of(line("reach", 0, "nanti", null))).lines()))
                .isEmpty();
    }

    @Test
    void where_evidence_is_required_each_criterion_has_some_of_its_own() {
        var required = new Rubric(
                List.of(item("idea", 40), item("reach", 60)), NoteRule.FREE, Scale.WHOLE, Scoring.Evidence.REQUIRED);
        var lines = List.of(line("idea", 80, "", PASSAGE), line("reach", 70, "", null));
        assertThat(required.takesEvidence()).isTrue();
        assertThat(required.unproven(lines)).containsExactly("reach");
        assertThat(required.unproven(List.of())).containsExactly("idea", "reach");
        assertThat(required.withoutEvidence().takesEvidence()).isFalse();
        assertThat(required.withoutEvidence().unproven(lines)).isEmpty();
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_MISSING, () -> given(lines.toArray(Line[]::new))
                .seal(required, NOW));
        var proven = given(line("idea", 80, "", PASSAGE), line("reach", 70, "", OTHER));
        assertThat(proven.seal(required, NOW)
                        .current()
                        .orElseThrow()
                        .lines()
                        .getLast()
                        .exhibits())
                .isEqualTo(OTHER);
    }

    @Test
    void notes_count_by_their_words_and_none_may_be_enough() {
        var items = List.of(item("idea", 40), item("reach", 60));
        var two = new Rubric(items, new NoteRule(true, 2), Scale.WHOLE);
        var lines = List.of(line("idea", 80, "cukup jelas", null), line("reach", 70, "kabur", null));
        assertThat(two.unnoted(lines)).containsExactly("reach");
        assertThat(new Rubric(items, new NoteRule(false, 2), Scale.WHOLE).unnoted(List.of(line("idea", 80, " ", null))))
                .isEmpty();
    }

    @Test
    void the_hash_of_a_rubric_is_of_its_criteria_and_weights_in_their_order() {
        var one = new Rubric(List.of(item("idea", 40), item("reach", 60)));
        assertThat(one.sha256()).hasSize(64);
        assertThat(one.sha256()).isEqualTo(one.withoutEvidence().sha256());
        assertThat(one.sha256())
                .isNotEqualTo(new Rubric(List.of(item("reach", 60), item("idea", 40))).sha256())
                .isNotEqualTo(new Rubric(List.of(item("idea", 60), item("reach", 40))).sha256());
    }

    @Test
    void a_line_stands_there_by_its_criterion_once_something_was_written() {
        var marks = given(line("reach", 70, "", null), line("idea", null, "", null), line("alasan", null, "x", null));
        assertThat(marks.lines()).extracting(Line::criterion).containsExactly("alasan", "reach");
        assertThat(marks.line("idea")).isEmpty();
        assertThat(marks.line("reach").orElseThrow().points()).isEqualTo(Score.of(70));
    }

    private static List<String> paths(Marks marks, Line line) {
        return marks.edits(List.of(line)).stream().map(FieldEdit::path).toList();
    }

    private static Marks given(Line... lines) {
        return Marks.blank("revision").with(List.of(lines));
    }

    private static Line line(
            String criterion, @Nullable Integer points, String note, @Nullable List<Exhibit> evidence) {
        return new Line(criterion, points == null ? null : Score.of(points), note, evidence);
    }

    private static Rubric rubric(Scoring.Evidence evidence) {
        return new Rubric(List.of(item("idea", 100)), NoteRule.FREE, Scale.WHOLE, evidence);
    }

    private static Rubric.Item item(String key, int weight) {
        return new Rubric.Item(key, weight, new Text("", ""), new Text("", ""));
    }
}
