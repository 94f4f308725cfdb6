package id.kipp.report;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as somebody else reads it. */
record Print(String text, int pages, List<String> codes, List<String> fonts) {

    static Print of(byte[] pdf) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(pdf)) {
            var codes = new ArrayList<String>();
            var fonts = new ArrayList<String>();
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getXObjectNames()) {
                    if (resources.getXObject(name) instanceof PDImageXObject image) codes.add(decode(image));
                }
                for (var name : resources.getFontNames()) {
                    var font = resources.getFont(name);
                    fonts.add(font.getName() + (font.isEmbedded() ? "" : " (not embedded)"));
                }
            }
            return new Print(new PDFTextStripper().getText(document), document.getNumberOfPages(), codes, fonts);
        }
    }

    /** Without any white space: lines break where the paper ends, not where the words do. */
    String dense() {
        return dense(text);
    }

    static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String decode(PDImageXObject picture) throws IOException, ReaderException {
        var image = picture.getImage();
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException none) {
            return "";
        }
    }
}
