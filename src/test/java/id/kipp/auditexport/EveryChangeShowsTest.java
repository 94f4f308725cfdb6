package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever is done to an export by somebody who does not hold the key, both verifiers notice it, say where, and say the
 * same. {@code -Dkipp.verify.tries=5000} for a long run.
 */
class EveryChangeShowsTest {

    private static final int BOTH = Integer.getInteger("kipp.verify.tries", 80);

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void no_change_goes_unnoticed(@ForAll("changes") Change change) throws IOException {
        var copy = copy();
        try {
            Assume.that(change.applyTo(copy));
            var found = findings(copy);
            assertThat(found).as("%s", change).isNotEmpty();
            assertThat(places(change, found))
                    .as("%s is said of %s", change, found)
                    .isTrue();
        } finally {
            WholeFolder.delete(copy);
        }
    }

    /** In an order in which the days of its lines run back and forth; one verifier found fault with the roots then, the other not. */
    private static final Change LINES_SHUFFLED = new Change(Change.Kind.REORDER, LogFile.LINES.file, false, 296_418);

    @Example
    void both_verifiers_say_the_same_of_every_change() throws IOException {
        assumeThat(Python.isHere()).isTrue();
        var changes = new ArrayList<Change>();
        var copies = new ArrayList<Path>();
        try {
            Stream.concat(Stream.of(LINES_SHUFFLED), changes().sampleStream().limit(BOTH))
                    .forEach(change -> {
                        var copy = copy();
                        copies.add(copy);
                        changes.add(change);
                        change.applyTo(copy);
                    });
            var theirs = Python.findings(copies);
            for (int i = 0; i < copies.size(); i++)
                assertThat(theirs.get(i)).as("%s", changes.get(i)).isEqualTo(findings(copies.get(i)));
        } finally {
            copies.forEach(WholeFolder::delete);
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        var files = new ArrayList<>(LogFile.always().stream().map(f -> f.file).toList());
        files.add(LogFile.MANIFEST);
        return Combinators.combine(
                        Arbitraries.of(Change.Kind.class),
                        Arbitraries.of(files),
                        Arbitraries.of(false, true),
                        Arbitraries.longs())
                .as(Change::new)
                .filter(c ->
                        !c.kind().equals(Change.Kind.DELETE_FILE) || !c.file().equals(LogFile.MANIFEST));
    }

    /**
     * The line that was edited is named; else the file that was changed, or the line whose content is gone from it. That a
     * line was left out that nothing rests on, only the one who signs can hide.
     */
    private static boolean places(Change change, List<String> found) {
        if (change.kind() == Change.Kind.EXTRA_FILE) return found.contains("lain.jsonl:0");
        if (change.kind() == Change.Kind.EDIT_VALUE)
            return found.contains(change.file() + ":" + change.line(Played.once()));
        var where = new ArrayList<>(List.of(change.file() + ":", LogFile.LINES.file + ":", LogFile.CHAIN.file + ":"));
        if (change.file().equals(LogFile.LINES.file)) where.add(LogFile.MANIFEST + ":");
        return found.stream().anyMatch(f -> where.stream().anyMatch(f::startsWith));
    }

    private static List<String> findings(Path export) {
        try {
            return Verification.of(export, null, null).findings().stream()
                    .map(f -> f.file() + ":" + f.line())
                    .sorted(EveryChangeShowsTest::byFileAndLine)
                    .toList();
        } catch (Refusal other) { // the manifest says that it is of another format
            assertThat(other.key()).isEqualTo("verify.other-format");
            return List.of(LogFile.MANIFEST + ":1");
        }
    }

    private static int byFileAndLine(String one, String two) {
        var left = one.split(":");
        var right = two.split(":");
        var file = left[0].compareTo(right[0]);
        return file != 0 ? file : Integer.compare(Integer.parseInt(left[1]), Integer.parseInt(right[1]));
    }

    private static Path copy() {
        try {
            var copy = Files.createTempDirectory("kipp-change");
            try (var files = Files.list(Played.once())) {
                for (var file : files.toList()) Files.copy(file, copy.resolve(file.getFileName()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
