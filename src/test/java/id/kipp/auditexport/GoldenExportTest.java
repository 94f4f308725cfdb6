package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that an earlier version made ({@link GoldenExport} says how) holds for ever, whatever becomes of our classes. */
class GoldenExportTest {

    private static final String DESK_AND_PANEL = "export-2.zip"; // rules with one desk and one panel
    private static final String ROUNDS = "export-2-rounds.zip"; // rules that list rounds and matters

    @TempDir
    Path export;

    @TempDir
    Path published;

    private void unpack(String zip) throws IOException {
        GoldenFolder.unzip("/golden/" + zip, export);
        for (var file : new String[] {"kunci.txt", "akar.json"})
            Files.move(export.resolve(file), published.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {DESK_AND_PANEL, ROUNDS})
    void an_export_of_format_2_holds(String zip) throws IOException {
        unpack(zip);
        var verdict = Verification.of(export, published.resolve("kunci.txt"), published.resolve("akar.json"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.roots()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {DESK_AND_PANEL, ROUNDS})
    void so_the_verifier_of_others_says(String zip) throws IOException {
        unpack(zip);
        assumeThat(Python.isHere()).isTrue();
        var told = Python.verify(
                export, "--key", published.resolve("kunci.txt"), "--root", published.resolve("akar.json"));
        assertThat(told.out()).contains("\"findings\":0,\"holds\":true,\"keyConfirmed\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {DESK_AND_PANEL, ROUNDS})
    void a_point_more_on_one_of_its_sheets_is_found(String zip) throws IOException {
        unpack(zip);
        var sheets = export.resolve("sheets.jsonl");
        Files.writeString(sheets, Files.readString(sheets).replaceFirst("\"points\":82", "\"points\":83"));
        assertThat(Verification.of(export, null, null).holds()).isFalse();
    }
}
