package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.document.SampleFiles;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "--max-bytes, banyak, Nilai \"banyak\" tidak dapat diterima untuk --max-bytes.",
        "--max-bytes, 0, 'Ukuran terbesar harus sedikitnya 1 bita, bukan 0.'",
        "--max-bytes, -5, 'Ukuran terbesar harus sedikitnya 1 bita, bukan -5.'",
        "--timeout, 0, 'Batas waktu harus antara 1 dan 86400 detik, bukan 0.'",
        "--timeout, 1e9, Nilai \"1e9\" tidak dapat diterima untuk --timeout.",
        "--timeout, 999999999, 'Batas waktu harus antara 1 dan 86400 detik, bukan 999999999.'",
        "--ocr, ya, Perintah atau pilihan \"--ocr\" tidak dikenal."
    })
    void a_limit_or_option_that_makes_no_sense_is_refused(String option, String value, String sentence) {
        var told = Shell.run("extract", option, value, folder.resolve("a.pdf"));
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).startsWith(sentence);
        assertThat(told.out()).isEmpty();
    }

    @Test
    void no_file_at_all_is_refused() {
        var told = Shell.run("extract");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("FILE");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void a_missing_file_and_a_folder_are_named_and_the_rest_is_done() throws Exception {
        var empty = Files.createFile(folder.resolve("kosong.pdf"));
        var told = Shell.run("extract", folder.resolve("tidak-ada.pdf"), folder, empty);
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("tidak-ada.pdf tidak ditemukan", folder + " adalah folder");
        assertThat(told.out().lines()).singleElement().satisfies(line -> assertThat(line)
                .contains("kosong.pdf", "\"state\":\"damaged\""));
    }

    @Test
    void names_go_through_verbatim_and_never_break_the_line() throws Exception {
        var names =
                List.of("-awal.pdf", "=1+2.pdf", "@surat.pdf", "baris\nbaru\".pdf", "\u202Efdp.exe", "𝔘𝔫𝔦 日本.pdf");
        var files = new ArrayList<Object>(List.of("extract", "--"));
        for (var name : names) {
            files.add(Files.write(folder.resolve(name), SampleFiles.letter("Surat", List.of("isi"))));
        }
        var told = Shell.run(files.toArray());
        assertThat(told.code()).isZero();
        assertThat(told.out()
                        .lines()
                        .map(line ->
                                JsonMapper.shared().readTree(line).get("file").asString()))
                .containsExactlyElementsOf(
                        names.stream().map(n -> folder.resolve(n).toString()).toList());
    }

    @Test
    void a_file_of_many_gigabytes_is_too_large_at_once() throws Exception {
        var file = folder.resolve("jarang.pdf");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(SampleFiles.letter("Surat", List.of("isi")));
            sparse.setLength(5L << 30);
        }
        var told = Shell.run("extract", file);
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("\"sha256\":null", "\"state\":\"too-large\"", "\"mediaType\":\"application/pdf\"");
    }
}
