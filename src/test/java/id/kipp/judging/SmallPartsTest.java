package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.audit.Hidden;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Score;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bounds of the small parts that sheets are made of. */
class SmallPartsTest implements Refusals {

    @Test
    void a_piece_of_a_text_is_counted_by_letters_that_are_no_blanks() {
        assertThat(LetterCount.of(" a\u00a0b\tc\r\n\uFEFF")).isEqualTo(3);
        assertThat(LetterCount.piece("ab cd ef", 0, 2)).isEqualTo("ab");
        assertThat(LetterCount.piece("ab cd ef", 1, 3)).isEqualTo("b c");
        assertThat(LetterCount.piece("ab cd ef", 4, 6)).isEqualTo("ef");
        assertThat(LetterCount.piece("ab cd ef", 4, 99)).isEqualTo("ef");
        assertThat(LetterCount.piece("ab cd ef", 6, 7)).isEmpty();
        assertThat(LetterCount.piece("ab cd ef", 2, 2)).isEmpty();
        assertThat(LetterCount.piece("ab cd ef", -1, 2)).isEmpty();
    }

    @Test
    void a_passage_has_all_its_letters_and_no_more_than_one_may_have() {
        var text = "x".repeat(Exhibit.LONGEST + 1);
        assertThat(Exhibit.of(pick(Exhibit.LONGEST), text).text()).hasSize(Exhibit.LONGEST);
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_TOO_LONG, () -> Exhibit.of(pick(Exhibit.LONGEST + 1), text));
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_GONE, () -> Exhibit.of(pick(3), "ab"));
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_GONE, () -> Exhibit.of(pick(0), "ab"));
    }

    @Test
    void a_piece_of_a_picture_lies_on_its_page_and_is_big_enough_to_be_meant() {
        assertThat(new Area(0, 0, 1000, 1000).isOnPage()).isTrue();
        assertThat(new Area(995, 995, 5, 5).isOnPage()).isTrue();
        assertThat(new Area(0, 0, 4, 5).isOnPage()).isFalse();
        assertThat(new Area(0, 0, 5, 4).isOnPage()).isFalse();
        assertThat(new Area(-1, 0, 5, 5).isOnPage()).isFalse();
        assertThat(new Area(0, -1, 5, 5).isOnPage()).isFalse();
        assertThat(new Area(996, 0, 5, 5).isOnPage()).isFalse();
        assertThat(new Area(0, 996, 5, 5).isOnPage()).isFalse();
    }

    @Test
    void what_is_recorded_of_a_passage_is_its_place_and_no_word_of_it() {
        var text = Exhibit.of(new Pick(null, "idea", 0, 2), "ab");
        assertThat(text.facts()).isEqualTo(Map.of("place", "idea", "from", 0, "to", 2, "textSha256", new Hidden("ab")));
        var area = new Area(1, 2, 30, 40);
        assertThat(Exhibit.of(new Pick("sha", "page-3", 0, 0, area), area).facts())
                .containsEntry("file", "sha")
                .containsEntry("place", "page-3")
                .containsEntry("area", Map.of("x", 1, "y", 2, "width", 30, "height", 40));
    }

    @Test
    void a_note_has_as_many_letters_as_it_may_have() {
        assertThat(new Line("idea", 80, "x".repeat(Line.NOTE_MAX)).note()).hasSize(Line.NOTE_MAX);
        assertRefused(JudgingRefusal.SHEET_NOTE_TOO_LONG, () -> new Line("idea", 80, "x".repeat(Line.NOTE_MAX + 1)));
    }

    @Test
    void a_line_is_empty_where_nothing_was_given_noted_or_picked() {
        assertThat(new Line("idea", (Score) null, " ").isEmpty()).isTrue();
        assertThat(new Line("idea", 0, "").isEmpty()).isFalse();
        assertThat(new Line("idea", (Score) null, "x").isEmpty()).isFalse();
        var picked = List.of(Exhibit.of(new Pick(null, "idea", 0, 1), "a"));
        assertThat(new Line("idea", (Score) null, "").with(picked).isEmpty()).isFalse();
        assertThat(new Line("idea", (Score) null, "")
                        .with(picked)
                        .with(List.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_is_said_to_a_team_is_neither_empty_nor_endless() {
        var who = new AccountId("satu");
        assertThat(new Message(who, Instant.EPOCH, " " + "x".repeat(Message.MAX) + " ").text())
                .hasSize(Message.MAX);
        assertRefused(
                JudgingRefusal.CONSOLIDATION_MESSAGE_TOO_LONG,
                () -> new Message(who, Instant.EPOCH, "x".repeat(Message.MAX + 1)));
        assertRefused(JudgingRefusal.CONSOLIDATION_MESSAGE_EMPTY, () -> new Message(who, Instant.EPOCH, " \n"));
    }

    @Test
    void a_team_is_complete_once_all_have_sealed_and_there_is_somebody() {
        assertThat(new Task.Team(2, 2).isComplete()).isTrue();
        assertThat(new Task.Team(1, 2).isComplete()).isFalse();
        assertThat(new Task.Team(0, 0).isComplete()).isFalse();
        var one = new AccountId("satu");
        var id = new id.kipp.proposal.ProposalId("p");
        assertThat(new RoundProgress.Of(id, List.of(one), Set.of(one)).isComplete())
                .isTrue();
        assertThat(new RoundProgress.Of(id, List.of(one), Set.of()).isComplete())
                .isFalse();
        assertThat(new RoundProgress.Of(id, List.of(), Set.of()).isComplete()).isFalse();
    }

    private static Pick pick(int to) {
        return new Pick(null, "idea", 0, to);
    }
}
