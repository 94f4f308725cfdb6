package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReadingTest {

    static final Reading reading = new Reading(ReadingSettings.standard());
    static final String SENTENCE =
            "Waktu tunggu pasien di puskesmas turun dari 120 menit menjadi 30 menit sejak antrean dibuka secara daring.";
    static final List<String> LONG = Collections.nCopies(60, SENTENCE);

    @AfterAll
    static void close() {
        reading.close();
    }

    static Examined examine(byte[] file) throws Exception {
        return reading.examine(new ByteArrayInputStream(file));
    }

    @Test
    void a_letter_is_read_page_by_page() throws Exception {
        var found = examine(SampleFiles.letter("Surat pernyataan", LONG)).findings();
        assertThat(found.state()).isEqualTo(ReadingState.READ);
        assertThat(found.mediaType()).isEqualTo("application/pdf");
        assertThat(found.language()).isEqualTo("id");
        assertThat(found.pages()).isEqualTo(found.passages().size()).isGreaterThan(1);
        assertThat(found.words()).isEqualTo(2 + 60 * 17);
        assertThat(found.passages()).extracting(Passage::anchor).startsWith("page-1", "page-2");
        assertThat(found.passages().getFirst().text())
                .startsWith("Surat pernyataan")
                .contains("Waktu tunggu pasien");
    }

    @Test
    void a_word_document_is_read_by_its_headings() throws Exception {
        var file = SampleFiles.docx("Laporan", List.of("# Latar belakang", SENTENCE, "# Hasil", SENTENCE, SENTENCE));
        var found = examine(file).findings();
        assertThat(found.state()).isEqualTo(ReadingState.READ);
        assertThat(found.passages())
                .containsExactly(
                        new Passage("part-1", "Laporan", ""),
                        new Passage("part-2", "Latar belakang", SENTENCE),
                        new Passage("part-3", "Hasil", SENTENCE + "\n\n" + SENTENCE));
    }

    @Test
    void a_workbook_is_read_by_its_sheets() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            for (var name : List.of("Capaian", "Rekap")) {
                var row = book.createSheet(name).createRow(0);
                row.createCell(0).setCellValue("Kabupaten " + name);
                row.createCell(1).setCellValue(12);
            }
            book.write(bytes);
        }
        var found = examine(bytes.toByteArray()).findings();
        assertThat(found.pages()).isEqualTo(2);
        assertThat(found.passages())
                .containsExactly(
                        new Passage("sheet-1", "Capaian", "Kabupaten Capaian\t12"),
                        new Passage("sheet-2", "Rekap", "Kabupaten Rekap\t12"));
    }

    @Test
    void slides_are_read_one_by_one() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText("Masalah");
            show.createSlide().createTextBox().setText("Hasil");
            show.write(bytes);
        }
        var found = examine(bytes.toByteArray()).findings();
        assertThat(found.pages()).isEqualTo(2);
        assertThat(found.passages())
                .containsExactly(new Passage("slide-1", "", "Masalah"), new Passage("slide-2", "", "Hasil"));
    }

    @Test
    void a_scan_has_pages_but_no_text() throws Exception {
        var found =
                examine(SampleFiles.scan("Surat pernyataan", List.of(SENTENCE))).findings();
        assertThat(found.state()).isEqualTo(ReadingState.NO_TEXT);
        assertThat(found.pages()).isEqualTo(1);
        assertThat(found.words()).isNull();
        assertThat(found.language()).isNull();
    }

    @Test
    void a_locked_letter_is_said_to_be_encrypted() throws Exception {
        assertThat(state(SampleFiles.encrypted("Surat", List.of(SENTENCE)))).isEqualTo(ReadingState.ENCRYPTED);
    }

    @Test
    void a_broken_letter_is_said_to_be_damaged() throws Exception {
        assertThat(state(SampleFiles.damaged("Surat", LONG))).isEqualTo(ReadingState.DAMAGED);
    }

    @Test
    void the_fingerprint_is_that_of_the_bytes() throws Exception {
        assertThat(examine("abc".getBytes()).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_page_is_drawn_as_a_picture_of_the_asked_width() throws Exception {
        var letter = SampleFiles.letter("Surat pernyataan", LONG);
        var png = reading.picture(new ByteArrayInputStream(letter), Kind.PDF, 2, 800)
                .orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isBetween(798, 802);
        assertThat(picture.getHeight()).isBetween(1125, 1140);
        assertThat(darkPoints(picture)).isGreaterThan(1000);
    }

    @Test
    void a_page_that_is_not_there_has_no_picture() throws Exception {
        var letter = SampleFiles.letter("Surat", List.of(SENTENCE));
        assertThat(reading.picture(new ByteArrayInputStream(letter), Kind.PDF, 7, 800))
                .isEmpty();
    }

    @Test
    void the_same_words_make_the_same_sample_files() {
        assertThat(SampleFiles.letter("Surat", LONG)).isEqualTo(SampleFiles.letter("Surat", LONG));
        assertThat(SampleFiles.docx("Surat", LONG)).isEqualTo(SampleFiles.docx("Surat", LONG));
        assertThat(SampleFiles.scan("Surat", LONG)).isEqualTo(SampleFiles.scan("Surat", LONG));
        assertThat(SampleFiles.encrypted("Surat", LONG)).isEqualTo(SampleFiles.encrypted("Surat", LONG));
        assertThat(SampleFiles.damaged("Surat", LONG)).isEqualTo(SampleFiles.damaged("Surat", LONG));
    }

    private static ReadingState state(byte[] file) throws Exception {
        return examine(file).findings().state();
    }

    private static long darkPoints(java.awt.image.BufferedImage picture) throws IOException {
        return picture.getRaster().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null).length == 0
                ? 0
                : java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                        .filter(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xff) < 100)
                        .count();
    }
}
