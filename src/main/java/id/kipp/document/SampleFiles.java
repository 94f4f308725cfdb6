package id.kipp.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Real files for the demo: ordinary ones, and those with the faults people's files have. The same words give the same bytes. */
public final class SampleFiles {

    private static final float SCAN_DPI = 110;

    private SampleFiles() {}

    /** A letter or report as PDF, as many A4 pages as the paragraphs need. */
    public static byte[] letter(String title, List<String> paragraphs) {
        return SampleLetter.pdf(title, paragraphs);
    }

    /** A Word document; a paragraph that begins with {@code "# "} is a heading. */
    public static byte[] docx(String title, List<String> paragraphs) {
        return SampleDocx.of(title, paragraphs);
    }

    /** The letter as a photocopier gives it back: pictures of pages, not a single letter to search for. */
    public static byte[] scan(String title, List<String> paragraphs) {
        try (var letter = Loader.loadPDF(letter(title, paragraphs));
                var scan = new PDDocument()) {
            var renderer = new PDFRenderer(letter);
            for (int i = 0; i < letter.getNumberOfPages(); i++) {
                var picture = JPEGFactory.createFromImage(
                        scan, renderer.renderImageWithDPI(i, SCAN_DPI, ImageType.GRAY), 0.7f);
                var page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                try (var pen = new PDPageContentStream(scan, page)) {
                    pen.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            return bytes(scan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter behind a password nobody gave us. */
    public static byte[] encrypted(String title, List<String> paragraphs) {
        try (var letter = Loader.loadPDF(letter(title, paragraphs))) {
            var policy = new StandardProtectionPolicy("pemilik", "rahasia", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(false); // AES takes random numbers, and the same words are to give the same bytes
            letter.protect(policy);
            return bytes(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter after a broken transfer: it begins as a PDF, then there is only noise. */
    public static byte[] damaged(String title, List<String> paragraphs) {
        var letter = letter(title, paragraphs);
        var noise = new byte[letter.length - 16];
        new Random(title.hashCode()).nextBytes(noise);
        System.arraycopy(noise, 0, letter, 16, noise.length);
        return Arrays.copyOf(letter, letter.length - letter.length / 5);
    }

    static byte[] bytes(PDDocument pdf) throws IOException {
        pdf.setDocumentId(1L);
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
