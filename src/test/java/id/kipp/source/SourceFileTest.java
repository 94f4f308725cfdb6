package id.kipp.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest implements Refusals {

    @TempDir
    Path folder;

    @Test
    void what_cannot_be_opened_or_is_gone_is_said_to_be_unreadable() {
        assertRefused("source.unreadable", () -> read(folder));
        assertRefused("source.unreadable", () -> read(folder.resolve("hilang")));
    }

    @Test
    void a_screen_takes_less_than_the_command_line() throws IOException {
        var large = folder.resolve("besar.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(ImportBound.SCREEN.bytes() + 1);
        }
        assertRefused("source.too-large", () -> SourceFile.read(large, ImportBound.SCREEN, line -> {}));
        assertRefused("source.too-large", () -> SourceFile.sha256(large, ImportBound.SCREEN));
        assertThat(SourceFile.sha256(large, ImportBound.COMMAND)).hasSize(64);
        assertThat(ImportBound.SCREEN.workbook()).isEqualTo(id.kipp.table.TableReader.HANDED_IN);
    }

    /** A million lists that say nothing: of none more is kept than of those that are open. */
    @Test
    void a_file_of_empty_lists_is_read_in_little_memory() throws IOException {
        var lists = Files.writeString(folder.resolve("l.json"), "[" + "[],".repeat(1_000_000) + "{\"id\":\"1\"}]");
        var before = used();
        assertThat(read(lists)).hasSize(1_000_001);
        assertThat(used() - before).isLessThan(33 << 20);
    }

    @Test
    void one_record_of_millions_of_values_or_letters_is_turned_down_before_it_is_held() throws IOException {
        var values = "{\"id\":[" + "1,".repeat(3_000_000) + "1]}";
        for (var hostile : List.of(
                values,
                "[" + "1,".repeat(3_000_000) + "1]",
                "{\"id\":\"" + "x".repeat(3_000_000) + "\"}",
                "[".repeat(100_000))) {
            var file = Files.writeString(folder.resolve("r.json"), "[{\"id\":\"1\"}," + hostile + "]");
            assertRefused("source.json", () -> read(file));
        }
    }

    @Test
    void of_several_lists_the_longest_is_meant_and_of_two_the_first() throws IOException {
        var file = Files.writeString(
                folder.resolve("e.json"),
                "{\"a\":[{\"id\":\"x\"}],\"b\":[{\"id\":\"y\"},{\"id\":\"z\"}],\"c\":[{},{}]}");
        assertThat(read(file)).extracting(c -> c.first("id")).containsExactly("y", "z");
    }

    private static List<Cells> read(Path file) {
        var all = new ArrayList<Cells>();
        SourceFile.read(file, ImportBound.COMMAND, c -> all.add(c.fields().isEmpty() ? NOTHING : c));
        return all;
    }

    private static final Cells NOTHING = new Cells(0, Cells.none(), "", true);

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
