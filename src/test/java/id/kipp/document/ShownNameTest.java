package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownNameTest {

    @Test
    void folders_are_dropped() {
        assertThat(ShownName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(ShownName.of("C:\\Users\\rina\\surat.pdf")).isEqualTo("surat.pdf");
    }

    @Test
    void what_cannot_be_seen_is_dropped() {
        assertThat(ShownName.of("surat\r\n\u202Efdp.exe\u0000")).isEqualTo("surat fdp.exe");
        assertThat(ShownName.of("lone \ud800 surrogate.pdf")).isEqualTo("lone surrogate.pdf");
    }

    @Test
    void letters_of_all_scripts_stay() {
        assertThat(ShownName.of("ᮞᮥᮔ᮪ᮓ 𝔘𝔫𝔦 日本 -=surat.pdf")).isEqualTo("ᮞᮥᮔ᮪ᮓ 𝔘𝔫𝔦 日本 -=surat.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(ShownName.of("𝔘".repeat(300) + ".pdf"))
                .endsWith(".pdf")
                .satisfies(n -> assertThat(n.codePointCount(0, n.length())).isEqualTo(120));
    }

    @Test
    void a_file_is_saved_under_the_ending_of_what_it_is() {
        assertThat(ShownName.withEnding("evil.html", Optional.of(Kind.PDF))).isEqualTo("evil.html.pdf");
        assertThat(ShownName.withEnding("surat.PDF", Optional.of(Kind.PDF))).isEqualTo("surat.PDF");
        assertThat(ShownName.withEnding("foto.jpeg", Optional.of(Kind.JPG))).isEqualTo("foto.jpeg");
        assertThat(ShownName.withEnding("laporan.docx.exe", Optional.of(Kind.DOCX)))
                .isEqualTo("laporan.docx.exe.docx");
        assertThat(ShownName.withEnding("evil.html", Optional.empty())).isEqualTo("evil.html.bin");
    }

    @Test
    void nothing_left_is_called_a_document() {
        assertThat(ShownName.of("..")).isEqualTo("dokumen");
        assertThat(ShownName.of("\n\u200f")).isEqualTo("dokumen");
    }
}
