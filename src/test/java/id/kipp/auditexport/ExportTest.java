package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    Path folder;

    @Test
    void an_export_holds_in_both_verifiers() throws IOException {
        var verdict = Verification.of(Played.once(), Played.onceKey(), Played.onceRoot());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.roots()).isEqualTo(Played.DAYS);
        assumeThat(Python.isHere()).isTrue();
        var told = Python.verify(Played.once(), "--key", Played.onceKey(), "--root", Played.onceRoot());
        assertThat(told.out()).contains("\"holds\":true");
        assertThat(told.code()).isZero();
    }

    @Test
    void what_was_chained_after_its_day_had_been_signed_is_told_and_is_no_finding() throws IOException {
        assertThat(Verification.of(Played.once(), null, null).late()).isEmpty();
        var forged = new Forged(Played.once());
        var lines = forged.rows(LogFile.LINES);
        var last = lines.get(lines.size() - 2); // as if it had been chained on the day after
        var export = forged.set(LogFile.ROOTS, 0, "seq", last.number("seq") - 1).into(folder.resolve("e"));
        var verdict = Verification.of(export, null, null);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.late()).singleElement().satisfies(l -> {
            assertThat(l.line()).isEqualTo(last.text("id"));
            assertThat(l.root()).hasToString(forged.rows(LogFile.ROOTS).get(1).text("date"));
        });
        assumeThat(Python.isHere()).isTrue();
        assertThat(Python.verify(export).out()).contains("late, no finding: " + last.text("id"));
    }

    @Test
    void a_line_of_yesterday_that_todays_root_covers_is_late() {
        var roots = new Lines("roots.jsonl", List.of(root(3, "2026-05-03"), root(5, "2026-05-04")), "");
        var late = Late.among(
                List.of(
                        line(3, "2026-05-03T16:59:59.999Z"),
                        line(4, "2026-05-03T16:59:59.999Z"),
                        line(5, "2026-05-03T17:00:00.000Z"),
                        line(6, "2026-05-04T17:00:00.000Z")),
                roots);
        assertThat(late).extracting(Late::line).containsExactly("x:4/1");
        assertThat(late.getFirst().root()).isEqualTo(java.time.LocalDate.of(2026, 5, 4));
    }

    /** A new act on an edition must be told to auditors, or be left out of this list on purpose. */
    @Test
    void every_act_on_an_edition_has_its_content_in_the_export() {
        var acts = ResourceBundle.getBundle("vaadin-i18n.translations").keySet().stream()
                .filter(key -> key.startsWith("audit.edition."))
                .map(key -> key.substring("audit.".length()))
                .filter(act -> !act.equals("edition.reminders")); // when people are reminded decides nothing
        assertThat(acts).isNotEmpty().allSatisfy(act -> assertThat(LogFile.EDITION.actions)
                .contains(act));
    }

    private static Optional<Row> root(long seq, String date) {
        return Optional.of(Row.of(Map.of("seq", seq, "date", date)));
    }

    private static LogLine line(long seq, String at) {
        var said = Map.of("id", "x:" + seq + "/1", "subject", "x:" + seq, "version", 1L, "action", "x", "actor", "x");
        var rest = Map.of("at", at, "contentSha256", "", "edition", "2026", "seq", seq);
        return LogLine.of(1, Row.of(said).with(rest));
    }

    @Test
    void it_consists_of_eleven_files_and_every_one_says_something() throws IOException {
        try (var files = Files.list(Played.once())) {
            assertThat(files.toList()).hasSize(11).allSatisfy(f -> assertThat(f).isNotEmptyFile());
        }
    }

    @Test
    void no_free_text_but_the_reasons_of_decisions_and_no_name_of_a_judge_is_in_it() throws IOException {
        for (var file : LogFile.always()) {
            var text = Files.readString(Played.once().resolve(file.file));
            assertThat(text).doesNotContain("Sepakat", "Catatan", "EVALUATOR 1", "Budi Pencipta");
        }
        assertThat(Played.once().resolve("decisions.jsonl")).content().contains("Dampak di \\\"pelosok\\\" – nyata");
    }

    @Test
    void the_verifier_of_others_stays_short_enough_to_be_read() throws IOException {
        assertThat(Files.readAllLines(java.nio.file.Path.of("src/verify/verify.py")))
                .hasSizeLessThanOrEqualTo(400);
    }
}
