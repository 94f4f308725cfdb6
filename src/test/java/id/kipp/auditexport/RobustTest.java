package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What no application writes is a finding, never a stack trace, and the same one to both verifiers. */
class RobustTest {

    private static final String DEEP = "[".repeat(65) + "]".repeat(65);

    /** As one, link by link, line by line: one file of each. */
    private static final Set<String> WAYS = Set.of(LogFile.MANIFEST, LogFile.CHAIN.file, LogFile.SHEETS.file);

    @TempDir
    Path folder;

    /** @param found among what is found where this text stands in place of the file's */
    private record Odd(String name, String file, String text, String found) {}

    @TestFactory
    List<DynamicTest> a_line_that_is_not_canonical_is_named() throws IOException {
        var odd = List.of(
                "{\"a\":9007199254740992}",
                "{\"a\":-99999999999999999999999}",
                "{\"a\":" + "9".repeat(5_000) + "}",
                "{\"é\":1}",
                "{\"a\":1.0}",
                "{\"a\":-0}",
                "{\"a\":1e3}",
                "{\"a\":NaN}",
                "{\"a\":\"\\u00e9\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":1,\"a\":1}",
                "{\"b\":1,\"a\":1}",
                "{\"a\":" + DEEP + "}",
                "{\"a\":" + "[".repeat(100_000),
                "[]",
                "null",
                "",
                "{\"a\":tru}");
        return named(odd.stream()
                .map(line -> new Odd(
                        "<" + line.substring(0, Math.min(40, line.length())) + ">",
                        LogFile.SHEETS.file,
                        line + "\n",
                        "sheets.jsonl:1"))
                .toList());
    }

    @TestFactory
    List<DynamicTest> a_line_that_says_something_else_is_named() throws IOException {
        var odd = new ArrayList<Odd>();
        for (var file : LogFile.always())
            for (var line : List.of("{}", "{\"at\":3,\"edition\":null,\"id\":[],\"line\":{},\"prev\":1,\"seq\":\"1\"}"))
                odd.add(new Odd(file.file + line, file.file, line + "\n", file.file + ":1"));
        return named(odd);
    }

    /** Each by itself; the other verifier looks at one after the other without being started for each. */
    private List<DynamicTest> named(List<Odd> all) throws IOException {
        var exports = new ArrayList<Path>();
        for (var odd : all) {
            var export = copy();
            Files.writeString(export.resolve(odd.file()), odd.text());
            exports.add(export);
        }
        var theirs = Python.isHere() ? Python.findings(exports) : List.<List<String>>of();
        return IntStream.range(0, all.size())
                .mapToObj(i -> DynamicTest.dynamicTest(all.get(i).name(), () -> {
                    var ours = ours(exports.get(i));
                    assertThat(ours).contains(all.get(i).found());
                    assumeThat(Python.isHere()).isTrue();
                    assertThat(theirs.get(i)).containsExactlyInAnyOrderElementsOf(ours);
                }))
                .toList();
    }

    /**
     * Twice as long as a line may be; ten times where a file is read in a way of its own, with as much memory as for any other
     * export. The manifest is so by itself, as nothing is read without one; all others at once.
     */
    @TestFactory
    List<DynamicTest> a_line_longer_than_any_may_be_is_named_and_not_held() throws IOException {
        var others = LogFile.always().stream().map(f -> f.file).toList();
        return Stream.concat(tooLong(List.of(LogFile.MANIFEST)).stream(), tooLong(others).stream())
                .toList();
    }

    private List<DynamicTest> tooLong(List<String> files) throws IOException {
        var export = copy();
        for (var file : files) write(export.resolve(file), (WAYS.contains(file) ? 10L : 2L) * Lines.LONGEST);
        var found = Verification.of(export, null, null).findings();
        var told = Python.isHere() ? Python.verify(200 << 20, export) : new Python.Told(3, "");
        for (var file : files) Files.delete(export.resolve(file));
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    assertThat(found).contains(new LogFinding(file, 1, "verify.too-long"));
                    assumeThat(Python.isHere()).isTrue();
                    assertThat(told.code()).isEqualTo(3);
                    assertThat(told.out()).contains(file + ":1: is longer than a line may be");
                }))
                .toList();
    }

    @Test
    void the_line_after_one_that_is_too_long_is_read() throws IOException {
        var export = copy();
        var sheets = export.resolve(LogFile.SHEETS.file);
        var lines = Files.readAllLines(sheets);
        write(sheets, Lines.LONGEST + 1L);
        Files.writeString(sheets, "\n" + lines.getFirst() + "\n", StandardOpenOption.APPEND);
        assertThat(findings(export)).contains("sheets.jsonl:1").doesNotContain("sheets.jsonl:2");
    }

    /** The longest there may be is a line like any other. */
    @Test
    void a_line_as_long_as_a_line_may_be_is_read() throws IOException {
        var text = "{\"a\":\"" + "x".repeat(Lines.LONGEST - 8) + "\"}";
        var tooLong = new ArrayList<Integer>();
        var lines =
                Lines.of("", new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8)), tooLong::add);
        assertThat(text).hasSize(Lines.LONGEST);
        assertThat(tooLong).isEmpty();
        assertThat(lines.row(1)).isPresent();
    }

    /** Nothing but one letter, without a line end. */
    private static void write(Path file, long length) throws IOException {
        var piece = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (long left = length; left > 0; left -= piece.length)
                out.write(piece, 0, (int) Math.min(left, piece.length));
        }
    }

    @Test
    void an_emptied_edition_is_found() throws IOException {
        assertThat(findings(LogFile.EDITION.file, "")).anyMatch(f -> f.startsWith("lines.jsonl:"));
    }

    @Test
    void a_chain_without_its_edition_is_found() throws IOException {
        var export = copy();
        for (var file : LogFile.values())
            if (file != LogFile.CHAIN && file != LogFile.ROOTS && file != LogFile.JUDGES)
                Files.writeString(export.resolve(file.file), "");
        assertThat(findings(export)).contains("edition.jsonl:0");
    }

    @Test
    void a_folder_of_empty_files_is_found() throws IOException {
        var export = copy();
        for (var file : LogFile.always()) Files.writeString(export.resolve(file.file), "");
        assertThat(findings(export)).contains("edition.jsonl:0", "chain.jsonl:0", "roots.jsonl:0");
    }

    private List<String> findings(String file, String text) throws IOException {
        var export = copy();
        Files.write(export.resolve(file), text.getBytes(StandardCharsets.UTF_8));
        return findings(export);
    }

    private static List<String> findings(Path export) throws IOException {
        var ours = ours(export);
        assumeThat(Python.isHere()).isTrue();
        assertThat(Python.findings(List.of(export)).getFirst()).containsExactlyInAnyOrderElementsOf(ours);
        return ours;
    }

    private static List<String> ours(Path export) {
        return Verification.of(export, null, null).findings().stream()
                .map(f -> f.file() + ":" + f.line())
                .toList();
    }

    private Path copy() throws IOException {
        var copy = Files.createTempDirectory(folder, "ekspor");
        try (var files = Files.list(Played.once())) {
            for (var file : files.toList()) Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }
}
