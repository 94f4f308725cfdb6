package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that an earlier version made ({@link GoldenExport} says how) holds for ever, whatever becomes of our classes. */
class GoldenExportTest {

    @TempDir
    Path export;

    @TempDir
    Path published;

    @BeforeEach
    void unpack() throws IOException {
        GoldenFolder.unzip("/golden/export-2.zip", export);
        for (var file : new String[] {"kunci.txt", "akar.json"})
            Files.move(export.resolve(file), published.resolve(file));
    }

    @Test
    void an_export_of_format_2_holds() {
        var verdict = Verification.of(export, published.resolve("kunci.txt"), published.resolve("akar.json"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.roots()).isEqualTo(4);
    }

    @Test
    void so_the_verifier_of_others_says() throws IOException {
        assumeThat(Python.isHere()).isTrue();
        var told = Python.verify(
                export, "--key", published.resolve("kunci.txt"), "--root", published.resolve("akar.json"));
        assertThat(told.out()).contains("\"findings\":0,\"holds\":true,\"keyConfirmed\":true");
    }

    @Test
    void a_point_more_on_one_of_its_sheets_is_found() throws IOException {
        var sheets = export.resolve("sheets.jsonl");
        Files.writeString(sheets, Files.readString(sheets).replaceFirst("\"points\":82", "\"points\":83"));
        assertThat(Verification.of(export, null, null).holds()).isFalse();
    }
}
