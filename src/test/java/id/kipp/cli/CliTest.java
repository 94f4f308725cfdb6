package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan", "misspelt", "--help", "-h", "--lang", "--lang=en"})
    void a_word_or_a_question_is_for_the_command_line(String first) {
        assertThat(Cli.wants(first)).isTrue();
    }

    @Test
    void settings_alone_start_the_application() {
        assertThat(Cli.wants("--server.port=0")).isFalse();
        assertThat(Cli.wants()).isFalse();
    }

    @Test
    void help_is_indonesian_unless_english_is_asked_for() {
        assertThat(Shell.run("--help").out()).contains("Cara pakai: kipp", "Tampilkan bantuan ini.");
        assertThat(Shell.run("--lang", "en", "--help").out()).contains("Usage: kipp", "Show this help.");
    }

    @Test
    void an_unknown_command_is_refused_in_a_sentence() {
        assertThat(Shell.run("misspelt"))
                .isEqualTo(
                        new Shell(
                                2,
                                "",
                                """
                        Perintah atau pilihan "misspelt" tidak dikenal.
                        Lihat cara pakainya dengan: kipp --help
                        """));
    }

    @Test
    void an_unknown_language_is_refused() {
        var told = Shell.run("--lang", "fr");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).startsWith("Nilai \"fr\" tidak dapat diterima untuk --lang.");
    }

    @Test
    void a_language_alone_is_no_command() {
        assertThat(Shell.run("--lang", "en"))
                .isEqualTo(new Shell(2, "", "Name a command. See the list with --help.\n"));
    }
}
