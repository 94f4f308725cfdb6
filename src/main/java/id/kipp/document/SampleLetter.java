package id.kipp.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a title and paragraphs on A4 pages, in the fonts every PDF reader has. */
final class SampleLetter {

    // looking a standard font up takes longer than writing a letter; they hold no state of a document
    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private record Line(String text, PDFont font, float size) {}

    private static final float MARGIN = 72;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final int LINES_PER_PAGE = 44;
    private static final float LEADING = 15.5f;

    static byte[] pdf(String title, List<String> paragraphs) {
        try (var pdf = new PDDocument()) {
            var letter = new SampleLetter();
            var lines = letter.lines(title, paragraphs);
            for (int from = 0; from < lines.size(); from += LINES_PER_PAGE) {
                letter.page(pdf, lines.subList(from, Math.min(lines.size(), from + LINES_PER_PAGE)));
            }
            pdf.getDocumentInformation().setTitle(title);
            pdf.getDocumentInformation().setProducer("KIPP, berkas contoh");
            return SampleFiles.bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Line> lines(String title, List<String> paragraphs) throws IOException {
        var lines = new ArrayList<>(wrapped(title, BOLD, 14));
        for (var paragraph : paragraphs) {
            lines.add(new Line("", PLAIN, 11.5f));
            boolean heading = paragraph.startsWith("# ");
            lines.addAll(wrapped(heading ? paragraph.substring(2) : paragraph, heading ? BOLD : PLAIN, 11.5f));
        }
        return lines;
    }

    private List<Line> wrapped(String paragraph, PDFont font, float size) throws IOException {
        var lines = new ArrayList<Line>();
        for (var part : paragraph.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : printable(part).split(" ")) {
                if (font.getStringWidth(line + " " + word) / 1000 * size > WIDTH) {
                    lines.add(new Line(line.toString(), font, size));
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(new Line(line.toString(), font, size));
        }
        return lines;
    }

    private void page(PDDocument pdf, List<Line> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var pen = new PDPageContentStream(pdf, page)) {
            pen.beginText();
            pen.setLeading(LEADING);
            pen.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (var line : lines) {
                pen.setFont(line.font(), line.size());
                pen.showText(line.text());
                pen.newLine();
            }
            pen.endText();
        }
    }

    /** These fonts know Western letters only; what they lack becomes a question mark rather than an error. */
    private static String printable(String text) {
        var known = new StringBuilder();
        text.codePoints().forEach(c -> known.appendCodePoint(hasLetter(c) ? c : '?'));
        return known.toString();
    }

    private static boolean hasLetter(int c) {
        return c >= ' ' && c < 127 || c > 159 && c < 256 || "–—‘’“”•…€".indexOf(c) >= 0;
    }
}
