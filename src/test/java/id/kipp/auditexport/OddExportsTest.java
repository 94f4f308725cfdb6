package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports that nobody would expect: both verifiers come to the same verdict, and neither waits for what never ends. */
class OddExportsTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void python() {
        assumeThat(Python.isHere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version | 18446744073709551617",
                "version | -9223372036854775808",
                "version | 9007199254740993",
                "version | 1.0",
                "\"é\":1,\"version | 1",
                "version\":1,\"é | 1"
            })
    void a_number_or_a_key_that_no_canonical_line_has_is_named(String field, String value) throws IOException {
        var export = new Forged(Played.once()).into(folder.resolve("e"));
        var lines = export.resolve("lines.jsonl");
        Files.writeString(
                lines, Files.readString(lines).replaceFirst("\"version\":\\d+", "\"" + field + "\":" + value));
        assertThat(found(export)).contains("lines.jsonl:1");
    }

    @Test
    void an_export_of_nothing_has_no_rules() throws IOException {
        var forged = new Forged(Played.once());
        for (var file : LogFile.always()) forged.rows(file).clear();
        assertThat(found(forged.into(folder.resolve("e")))).containsExactly("edition.jsonl:0");
    }

    @Test
    void rules_that_are_not_there_are_missed() throws IOException {
        var forged = new Forged(Played.once());
        forged.rows(LogFile.EDITION).clear();
        assertThat(found(forged.into(folder.resolve("e")))).contains("lines.jsonl:1");
        forged.rows(LogFile.LINES).removeIf(l -> l.text("action").startsWith("edition."));
        assertThat(found(forged.into(folder.resolve("e2")))).containsExactly("edition.jsonl:0");
    }

    @Test
    void a_chain_without_its_edition_has_no_rules() throws IOException {
        var forged = new Forged(Played.once());
        for (var file : LogFile.values())
            if (file.hasContents()) forged.rows(file).clear();
        forged.rows(LogFile.LINES).clear();
        assertThat(found(forged.into(folder.resolve("e")))).contains("edition.jsonl:0");
    }

    @Test
    void a_pipe_is_refused_and_not_waited_for() throws Exception {
        var export = new Forged(Played.once()).into(folder.resolve("e"));
        for (var name : List.of("sheets.jsonl", "judges.jsonl")) {
            Files.deleteIfExists(export.resolve(name));
            assertThat(new ProcessBuilder("mkfifo", export.resolve(name).toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(found(export)).contains("sheets.jsonl:0", "judges.jsonl:0"));
    }

    @Test
    void a_key_and_a_root_that_another_system_s_editor_wrote_are_read() throws IOException {
        var key = Files.writeString(
                folder.resolve("kunci.txt"),
                "\ufeff" + Files.readString(Played.onceKey()).strip() + "\r\n");
        var root = Files.writeString(
                folder.resolve("akar.json"),
                "\ufeff" + Files.readString(Played.onceRoot()).strip() + "\r\n");
        assertThat(Verification.of(Played.once(), key, root).holds()).isTrue();
        assertThat(Python.verify(Played.once(), "--key", key, "--root", root).out())
                .contains("\"holds\":true,\"keyConfirmed\":true");
    }

    @Test
    void how_much_of_the_chain_no_root_covers_yet_is_told() throws IOException {
        var export = new Forged(Played.once()).into(folder.resolve("e"));
        assertThat(Verification.of(export, null, null).afterLastRoot()).isOne();
        assertThat(Python.verify(export).out()).contains("\"afterLastRoot\":1");
    }

    /** What both find. */
    private static TreeSet<String> found(Path export) throws IOException {
        var ours = new TreeSet<String>();
        Verification.of(export, null, null).findings().forEach(f -> ours.add(f.file() + ":" + f.line()));
        assertThat(new TreeSet<>(Python.findings(List.of(export)).getFirst())).isEqualTo(ours);
        return ours;
    }
}
