package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.edition.Constitution;
import id.kipp.edition.Round;
import id.kipp.edition.Scoring;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Passages on which a judge rests what is given. */
class EvidenceTest extends ServiceTest implements Refusals {

    private static final String KEY = "significance";
    private static final int LETTERS = "UraianSignifikansidenganbuktiyangterukur.".length();
    private static final Pick WORDS = new Pick(null, KEY, 6, 18); // "Signifikansi"

    Competition play;
    ProposalId id;
    Actor judge;

    private void round(Scoring.Evidence evidence) {
        play = new Competition(context, 1, 1, rules -> with(rules, evidence));
        judge = play.evaluators.getFirst();
        id = play.entered("Loket Sungai", 80).id();
        play.assigned();
    }

    static Constitution with(Constitution rules, Scoring.Evidence evidence) {
        var rounds = rules.rounds().stream()
                .map(r -> r.key().equals(TestRounds.DESK) ? with(r, evidence) : r)
                .toList();
        return new Constitution(
                rules.heading(),
                rules.entry(),
                rules.screening(),
                rounds,
                rules.matters(),
                rules.announcing(),
                rules.conduct(),
                rules.calendar(),
                rules.defaults());
    }

    private static Round with(Round r, Scoring.Evidence evidence) {
        var s = r.scoring();
        var scoring = new Scoring(s.criteria(), s.help(), s.scale(), s.bands(), s.notes(), evidence);
        return new Round(
                r.key(), r.name(), r.step(), r.subjects(), r.judges(), scoring, r.merging(), r.secrecy(), r.hearing());
    }

    @Test
    void a_passage_is_kept_with_its_place_as_it_stands_there() {
        round(Scoring.Evidence.ALLOWED);
        sheets().cite(judge, blank(), KEY, WORDS);
        assertThat(evidence()).containsExactly(new Exhibit(WORDS, "Signifikansi"));
    }

    @Test
    void it_is_sealed_with_the_sheet_and_stays_in_that_version() {
        round(Scoring.Evidence.ALLOWED);
        var cited = sheets().cite(judge, scored(), KEY, WORDS);
        var sealed = sheets().seal(judge, cited);
        assertThat(sealed.current().orElseThrow().lines())
                .filteredOn(l -> l.criterion().equals(KEY))
                .allSatisfy(
                        l -> assertThat(l.exhibits()).extracting(Exhibit::text).containsExactly("Signifikansi"));
        assertThat(sealed.facts().toString()).contains("textSha256").doesNotContain("file=");
        assertRefused(JudgingRefusal.SHEET_SEALED, () -> sheets().cite(judge, sealed, KEY, WORDS));
        assertRefused(JudgingRefusal.SHEET_SEALED, () -> sheets().uncite(
                        judge, sealed, KEY, evidence().getFirst()));
    }

    @Test
    void what_is_picked_twice_is_there_once_and_what_is_taken_away_is_gone() {
        round(Scoring.Evidence.ALLOWED);
        var twice = sheets().cite(judge, sheets().cite(judge, blank(), KEY, WORDS), KEY, WORDS);
        assertThat(evidence()).hasSize(1);
        sheets().uncite(judge, twice, KEY, evidence().getFirst());
        assertThat(evidence()).isEmpty();
    }

    @Test
    void two_windows_pick_at_once_and_both_passages_stay() {
        round(Scoring.Evidence.ALLOWED);
        var seen = blank();
        sheets().cite(judge, seen, KEY, WORDS);
        sheets().cite(judge, seen, KEY, new Pick(null, KEY, 0, 6));
        assertThat(evidence()).extracting(Exhibit::text).containsExactly("Signifikansi", "Uraian");
    }

    @Test
    void points_and_notes_saved_by_a_window_that_has_not_seen_it_leave_it_there() {
        round(Scoring.Evidence.ALLOWED);
        var seen = blank();
        sheets().cite(judge, seen, KEY, WORDS);
        sheets().score(judge, seen, new Line(KEY, 80, "Terukur."));
        assertThat(evidence()).hasSize(1);
    }

    @Test
    void a_piece_of_a_picture_lies_on_a_page_that_can_be_shown() {
        round(Scoring.Evidence.ALLOWED);
        var area = new Area(100, 200, 300, 50);
        assertThat(Exhibit.of(Pick.of("f".repeat(64), "page-1", area), area).facts())
                .containsEntry("area", Map.of("x", 100, "y", 200, "width", 300, "height", 50));
        for (var pick : List.of(new Pick(null, KEY, 0, 0, area), Pick.of("f".repeat(64), "page-1", area)))
            assertRefused(JudgingRefusal.SHEET_EVIDENCE_GONE, () -> sheets().cite(judge, blank(), KEY, pick));
        for (var beside : List.of(
                new Area(-1, 0, 10, 10), new Area(0, 0, 4, 10), new Area(995, 0, 10, 10), new Area(0, 1, 10, 1000)))
            assertThat(beside.isOnPage()).isFalse();
    }

    @Test
    void what_is_not_in_the_text_is_no_evidence() {
        round(Scoring.Evidence.ALLOWED);
        for (var pick : List.of(
                new Pick(null, "nowhere", 0, 5),
                new Pick(null, KEY, 5, 5),
                new Pick(null, KEY, 9, 3),
                new Pick(null, KEY, -4, -1),
                new Pick(null, KEY, 4_000, 4_010),
                new Pick(null, KEY, 0, 4_000),
                new Pick("f".repeat(64), "page-1", 0, 5)))
            assertRefused(JudgingRefusal.SHEET_EVIDENCE_GONE, () -> sheets().cite(judge, blank(), KEY, pick));
        assertRefused(JudgingRefusal.SHEET_UNKNOWN_CRITERION, () -> sheets().cite(judge, blank(), "charm", WORDS));
    }

    @Test
    void a_passage_and_their_number_are_bounded() {
        round(Scoring.Evidence.ALLOWED);
        var longer = "kata ".repeat(200);
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_TOO_LONG, () -> Exhibit.of(new Pick(null, KEY, 0, 700), longer));
        assertThat(Exhibit.of(new Pick(null, KEY, 0, 480), longer).text()).hasSize(599);
        IntStream.range(0, Exhibit.MOST)
                .forEach(i -> sheets().cite(judge, blank(), KEY, new Pick(null, KEY, i, LETTERS)));
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_TOO_MUCH, () -> sheets().cite(
                        judge, blank(), KEY, new Pick(null, KEY, 30, LETTERS)));
    }

    @Test
    void a_round_that_takes_no_evidence_refuses_it() {
        round(Scoring.Evidence.NONE);
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_NONE, () -> sheets().cite(judge, blank(), KEY, WORDS));
        assertThat(sheets().seal(judge, scored()).isSealed()).isTrue();
    }

    @Test
    void what_was_picked_before_the_round_took_none_is_taken_away_and_not_sealed() {
        var rubric = new Rubric(List.of(item()));
        var marks = Marks.blank("revision").with(List.of(line().with(List.of(exhibit()))));
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_NONE, () -> marks.seal(rubric, Instant.EPOCH));
    }

    @Test
    void where_evidence_is_required_no_criterion_is_sealed_without() {
        round(Scoring.Evidence.REQUIRED);
        var scored = scored();
        assertRefused(JudgingRefusal.SHEET_EVIDENCE_MISSING, () -> sheets().seal(judge, scored));
        scored.lines().forEach(l -> sheets().cite(judge, blank(), l.criterion(), new Pick(null, l.criterion(), 0, 6)));
        assertThat(sheets().seal(judge, blank()).isSealed()).isTrue();
    }

    @Test
    void nobody_picks_on_anothers_sheet() {
        round(Scoring.Evidence.ALLOWED);
        var theirs = blank();
        assertRefused(
                JudgingRefusal.SHEET_NOT_YOURS, () -> sheets().cite(play.evaluators.getLast(), theirs, KEY, WORDS));
    }

    @Test
    void letters_are_counted_as_a_page_shows_them() {
        var written = "Satu\u00A0dua\r\n\r\n  tiga\uFEFF\u2009empat";
        assertThat(LetterCount.of("Satu\u00A0dua\r\n\r\n  ")).isEqualTo(7);
        assertThat(LetterCount.piece(written, 7, 11)).isEqualTo("tiga");
        assertThat(LetterCount.piece(written, 11, 99)).isEqualTo("empat");
        assertThat(LetterCount.piece(written, 99, 100)).isEmpty();
    }

    private static Rubric.Item item() {
        var nothing = new id.kipp.kernel.Text("", "");
        return new Rubric.Item("impact", 100, nothing, nothing);
    }

    private static Line line() {
        return new Line("impact", 80, "");
    }

    private static Exhibit exhibit() {
        return new Exhibit(new Pick(null, "impact", 0, 4), "Kata");
    }

    private Sheet scored() {
        var lines = RoundRule.of(play.edition(), TestRounds.DESK).rubric(Competition.GROUP).items().stream()
                .map(i -> new Line(i.criterion(), 80, "Catatan"))
                .toList();
        return sheets().score(judge, blank(), lines);
    }

    private Sheet blank() {
        return sheets().open(judge, TestRounds.DESK, id);
    }

    private List<Exhibit> evidence() {
        return blank().line(KEY).map(Line::exhibits).orElse(List.of());
    }

    private static Sheets sheets() {
        return bean(Sheets.class);
    }
}
