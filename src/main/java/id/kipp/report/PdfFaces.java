package id.kipp.report;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of our own font, read: to read them takes longer than to print most papers. One paper uses them at a time, because
 * they remember what was asked of them; as many as are printed at once are kept.
 */
record PdfFaces(TrueTypeFont regular, TrueTypeFont bold) {

    private static final int KEPT = 2;

    private static final BlockingQueue<PdfFaces> FREE = new ArrayBlockingQueue<>(KEPT);

    /** To be given back by {@link #giveBack}. */
    static PdfFaces take() {
        var free = FREE.poll();
        return free == null ? new PdfFaces(read("NotoSans-Regular.ttf"), read("NotoSans-Bold.ttf")) : free;
    }

    void giveBack() {
        FREE.offer(this);
    }

    /** A face for one paper, which holds as much of it as it says. */
    static PDFontSupplier in(PDDocument paper, TrueTypeFont face) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(paper, face, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static TrueTypeFont read(String name) {
        try (var file = Objects.requireNonNull(PdfFaces.class.getResourceAsStream("/fonts/" + name))) {
            var face = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            face.setEnableGsub(
                    false); // nine tenths of a paper's time, to join letters of Devanagari, which nobody writes here
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the application
        }
    }
}
