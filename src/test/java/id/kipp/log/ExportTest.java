package id.kipp.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ExportTest {

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
    void it_consists_of_ten_files_and_every_one_says_something() throws IOException {
        try (var files = Files.list(Played.once())) {
            assertThat(files.toList()).hasSize(10).allSatisfy(f -> assertThat(f).isNotEmptyFile());
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
        assertThat(Files.readAllLines(java.nio.file.Path.of("src/verify/verify.py"))).hasSizeLessThanOrEqualTo(250);
    }
}
