package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be a register's is turned down whole, by a sentence, and leaves nothing. */
class ImportFilesRefusedTest {

    @TempDir
    Path folder;

    @BeforeEach
    void ownFolder() {
        System.setProperty("kipp.data", folder.resolve("data").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("kipp.data");
    }

    Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("berkas"), bytes);
    }

    void refused(String sentence, String text) throws IOException {
        refused(sentence, text.getBytes(StandardCharsets.UTF_8));
    }

    void refused(String sentence, byte[] bytes) throws IOException {
        refused(sentence, file(bytes));
    }

    void refused(String sentence, Path file) {
        var told = Shell.run("import", "--lang", "en", "--source", "iga", "--file", file);
        assertThat(told.err()).contains(sentence);
        assertThat(told.code()).isEqualTo(2);
    }

    @Test
    void an_empty_file() throws IOException {
        refused("The file is empty", "");
    }

    @Test
    void columns_that_are_missing_or_separated_by_semicolons() throws IOException {
        refused("Column \"title\" is not in the first line", "id,agency,year\n1,Kota Malang,2021\n");
        refused("Column \"agency\" is not in the first line", "id,title,year\n1,Si Cepat,2021\n");
        refused("separated by semicolons", "id;title;agency\n1;Si Cepat;Kota Malang\n");
    }

    @Test
    void a_quote_that_is_not_closed() throws IOException {
        refused("cannot be read from line", "id,title,agency\n1,\"Si Cepat,Kota Malang\n");
    }

    @Test
    void text_that_is_no_utf_8() throws IOException {
        refused("not UTF-8", "id,title,agency\n1,Caf\u00e9,Kota Malang\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void json_that_is_none_or_holds_no_list() throws IOException {
        refused("JSON cannot be read", "[{\"id\": 1,");
        refused("no list of records", "{\"id\": 1}");
    }

    @Test
    void more_than_a_register_has() throws IOException {
        var large = folder.resolve("besar");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1_000_000_001); // nothing is written to the disk
        }
        refused("more than 1,000 MB", large);
    }

    @Test
    void a_folder() {
        refused("cannot be read", folder);
    }
}
