package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    @TempDir
    Path folder;

    @Test
    void columns_are_found_by_name_in_any_order_behind_a_byte_order_mark() {
        var table = CsvTable.read(file("\uFEFFb,extra,a\r\n1,x,\" 2, \"\"two\"\"\"\r\n"), "a", "b");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().get("a")).isEqualTo(" 2, \"two\"");
        assertThat(table.rows().getFirst().get("b")).isEqualTo("1");
    }

    @Test
    void a_line_number_is_that_of_the_first_line_of_the_record() {
        var rows = CsvTable.read(file("a,b\n\"1\n1\n1\",2\n\n3,4\n"), "a", "b").rows();
        assertThat(rows).extracting(CsvTable.Row::line).containsExactly(2L, 6L);
    }

    @Test
    void semicolons_between_columns_are_refused_saying_so() {
        refusalOf("a;b\n1;2\n").startsWith("Line 1: The columns are separated by semicolons");
    }

    @Test
    void a_missing_column_is_named() {
        refusalOf("a,c\n1,2\n").isEqualTo("Line 1: Column \"b\" is missing.");
    }

    @Test
    void a_column_that_appears_twice_is_refused() {
        refusalOf("a,b,a\n").isEqualTo("Line 1: Column \"a\" appears twice.");
    }

    @Test
    void a_line_with_another_number_of_columns_is_refused() {
        refusalOf("a,b\n1,2\n1,2,3\n").isEqualTo("Line 3: This line should have 2 columns but has 3.");
    }

    @Test
    void an_open_quote_is_refused_where_it_opens() {
        refusalOf("a,b\n1,2\n\"3,4\n5,6\n").startsWith("Line 3: A quote is not closed");
    }

    @Test
    void text_after_a_closing_quote_is_refused() {
        refusalOf("a,b\n\"1\"x,2\n").startsWith("Line 2: A quote is not closed or is followed by other text");
    }

    @Test
    void an_empty_file_is_refused() {
        refusalOf("").startsWith("Line 1: The file is empty");
    }

    @Test
    void other_encodings_are_refused_where_they_show() {
        var latin = file("a,b\n1,2\nJalan Caf\u00e9,2\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> CsvTable.read(latin, "a", "b")).satisfies(refused -> assertThat(sentence(refused))
                .isEqualTo("Line 3: The text is not UTF-8. Save the file again in UTF-8."));
    }

    @Test
    void a_file_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> CsvTable.read(Path.of("nowhere.csv"), "a"))
                .satisfies(refused -> assertThat(sentence(refused))
                        .isEqualTo("There is no file nowhere.csv. Check its name and folder."));
    }

    private AbstractStringAssert<?> refusalOf(String text) {
        var file = file(text);
        try {
            CsvTable.read(file, "a", "b");
        } catch (Refusal refused) {
            return assertThat(sentence(refused));
        }
        throw new AssertionError("not refused");
    }

    private String sentence(Throwable refused) {
        return Sentences.in(Locale.ENGLISH).of((Refusal) refused).replace(folder.resolve("in.csv") + ", line", "Line");
    }

    private Path file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("in.csv"), bytes);
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }
}
