package id.kipp.document;

import static id.kipp.document.ReadingTest.LONG;
import static id.kipp.document.ReadingTest.SENTENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A typed cover before a scanned decree, and letters that no font maps: not whole, and it is said which pages. */
class PartlyReadableTest {

    private static final String TYPED = "BT /F1 12 Tf 50 700 Td (" + SENTENCE.replace(",", "") + ") Tj ET";
    private static final String UNMAPPED = "BT /F2 12 Tf 50 700 Td (" + "abcdefgh ".repeat(20) + ") Tj ET";
    private static final String PRIVATE = "BT /F3 12 Tf 50 700 Td (" + "abcdefgh ".repeat(20) + ") Tj ET";
    private static final String SCAN = "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q";

    private static final Reading reading = new Reading(ReadingSettings.standard());

    @AfterAll
    static void close() {
        reading.close();
    }

    @Test
    void a_scan_behind_a_typed_cover_is_partly_read_and_its_pages_are_named() throws Exception {
        var found = examine(coverBeforeScans()).findings();
        assertThat(found.state()).isEqualTo(ReadingState.PARTIAL);
        assertThat(found.pages()).isEqualTo(3);
        assertThat(found.textPages()).isEqualTo(1);
        assertThat(found.unread()).containsExactly(2, 3);
        assertThat(found.passages()).extracting(Passage::anchor).containsExactly("page-1");
    }

    @Test
    void letters_of_a_font_without_a_map_are_no_text() throws Exception {
        var found = read(TYPED, UNMAPPED, TYPED, PRIVATE);
        assertThat(found.state()).isEqualTo(ReadingState.PARTIAL);
        assertThat(found.textPages()).isEqualTo(2);
        assertThat(found.unread()).containsExactly(2, 4);
        assertThat(found.words()).isEqualTo(2 * 17);
    }

    @Test
    void a_file_of_such_letters_alone_has_no_text() throws Exception {
        var found = read(UNMAPPED, UNMAPPED);
        assertThat(found.state()).isEqualTo(ReadingState.NO_TEXT);
        assertThat(found.textPages()).isZero();
        assertThat(found.words()).isNull();
    }

    @Test
    void a_letter_in_which_every_page_can_be_read_is_read() throws Exception {
        var found = examine(SampleFiles.letter("Surat", LONG)).findings();
        assertThat(found.state()).isEqualTo(ReadingState.READ);
        assertThat(found.textPages()).isEqualTo(found.pages());
        assertThat(found.unread()).isEmpty();
    }

    @Test
    void pages_of_a_word_document_cannot_be_told_apart() throws Exception {
        var found = examine(SampleFiles.docx("Laporan", LONG)).findings();
        assertThat(found.textPages()).isNull();
    }

    @Test
    void where_only_attachments_are_encrypted_the_pages_are_read() throws Exception {
        var found = examine(encrypted("/EFF/StdCF/StmF/Identity/StrF/Identity")).findings();
        assertThat(found.state()).isEqualTo(ReadingState.READ);
        assertThat(found.words()).isEqualTo(17);
        assertThat(examine(encrypted("/EFF/StdCF/StmF/StdCF/StrF/StdCF"))
                        .findings()
                        .state())
                .isEqualTo(ReadingState.ENCRYPTED);
    }

    @Test
    void pages_are_named_as_people_say_them() {
        assertThat(PageNumbers.of(List.of(2, 3, 4, 22))).isEqualTo("2–4, 22");
        assertThat(PageNumbers.of(List.of(7))).isEqualTo("7");
        var odd = IntStream.range(0, 500).mapToObj(i -> 2 * i + 1).toList();
        assertThat(PageNumbers.of(odd)).startsWith("1, 3, 5").endsWith("23, …");
    }

    private static Examined examine(byte[] file) throws Exception {
        return reading.examine(new ByteArrayInputStream(file));
    }

    static byte[] coverBeforeScans() {
        return pdf(TYPED, SCAN, SCAN);
    }

    private static Findings read(String... pages) throws Exception {
        return examine(pdf(pages)).findings();
    }

    /** F1 is an ordinary font; F2 names its glyphs by names nobody knows; F3 maps its letters to private signs. */
    private static byte[] pdf(String... pages) {
        return written(pages).bytes();
    }

    private static byte[] encrypted(String filters) {
        var pdf = written(TYPED);
        var hash = "<" + "5a".repeat(32) + ">";
        pdf.object("<</Filter/Standard/V 4/R 4/Length 128/P -1340/O" + hash + "/U" + hash
                + "/CF<</StdCF<</CFM/AESV2/AuthEvent/EFOpen/Length 16>>>>" + filters + ">>");
        return pdf.bytes("/Encrypt 9 0 R/ID[<01><01>]");
    }

    private static RawPdf written(String... pages) {
        var kids = IntStream.range(0, pages.length)
                .mapToObj(i -> 7 + 2 * i + " 0 R")
                .collect(Collectors.joining(" "));
        var names = IntStream.rangeClosed('a', 'h').mapToObj(c -> "/g" + c).collect(Collectors.joining(" "));
        var map =
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange"
                        + " <00> <ff> endcodespacerange 1 beginbfrange <61> <68> <e061> endbfrange endcmap end end";
        var pdf = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[" + kids + "]/Count " + pages.length + ">>")
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[97 " + names
                                + "]>>>>")
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
                        .stream("", map.getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < pages.length; i++) {
            pdf
                    .object(
                            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>>>"
                                    + "/Contents " + (8 + 2 * i) + " 0 R>>")
                    .stream("", pages[i].getBytes(StandardCharsets.ISO_8859_1));
        }
        return pdf;
    }
}
