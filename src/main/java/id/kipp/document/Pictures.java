package id.kipp.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Pictures of pages, and whether a picture is sound. Runs in the child JVM only. */
final class Pictures {

    /** More pixels than any camera makes; a drawing this size is a bomb or a poster. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final Pattern CUT_SHORT = Pattern.compile("Truncated|remature end");
    private static final int CHECKED_WIDTH = 400;

    private Pictures() {}

    /** Reads a thinned-out copy of the whole picture, so that a missing end is noticed and memory is not. */
    static ReadingState check(Path file) {
        try {
            return thinned(file, CHECKED_WIDTH) == null ? ReadingState.TOO_LARGE : ReadingState.NO_TEXT;
        } catch (IOException | RuntimeException e) {
            return ReadingState.DAMAGED;
        }
    }

    /** One page as a PNG, {@code width} points wide or as near to it as the page's shape allows. */
    static byte[] of(Path file, Kind kind, int page, int width) throws IOException {
        var picture = kind == Kind.PDF ? pageOf(file, page, width) : thinned(file, width);
        if (picture == null) {
            throw new IOException("too many pixels");
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    /** A picture drawn anew as JPEG, without anything that its file said besides: place, camera, a second picture. */
    static byte[] photo(Path file, int width) throws IOException {
        var picture = thinned(file, width);
        if (picture == null) throw new IOException("too many pixels");
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null); // what is clear becomes white: JPEG knows no clearness
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        if (!ImageIO.write(plain, "jpeg", jpeg)) throw new IOException("cannot be drawn");
        return jpeg.toByteArray();
    }

    private static BufferedImage pageOf(Path file, int page, int width) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var box = pdf.getPage(page - 1).getCropBox();
            var turned = pdf.getPage(page - 1).getRotation() % 180 != 0;
            float wide = Math.max(1, turned ? box.getHeight() : box.getWidth());
            float high = Math.max(1, turned ? box.getWidth() : box.getHeight());
            float scale = Math.min(width / wide, 3f * width / high);
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, scale, ImageType.RGB);
        }
    }

    /** The picture with every n-th point only, then scaled to the width; null when it has too many points to touch. */
    private static @Nullable BufferedImage thinned(Path file, int width) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return null;
                }
                return scaled(read(reader, width), width);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, int width) throws IOException {
        var cutShort = new boolean[1];
        reader.addIIOReadWarningListener(
                (source, warning) -> cutShort[0] |= CUT_SHORT.matcher(warning).find());
        var thin = reader.getDefaultReadParam();
        int step = Math.max(1, reader.getWidth(0) / width);
        thin.setSourceSubsampling(step, step, 0, 0);
        var picture = reader.getImageTypes(0).hasNext() ? reader.read(0, thin) : fromInks(reader.readRaster(0, thin));
        if (cutShort[0]) {
            throw new IOException("the end is missing");
        }
        return picture;
    }

    /** A picture for printing (four inks, stored inverted) that Java does not turn into colours by itself. */
    private static BufferedImage fromInks(Raster inks) {
        var picture = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        var ink = new int[4];
        for (int y = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++) {
                inks.getPixel(x, y, ink);
                picture.setRGB(x, y, ink[0] * ink[3] / 255 << 16 | ink[1] * ink[3] / 255 << 8 | ink[2] * ink[3] / 255);
            }
        }
        return picture;
    }

    private static BufferedImage scaled(BufferedImage picture, int width) {
        if (picture.getWidth() <= width) {
            return picture;
        }
        int height = Math.max(1, picture.getHeight() * width / picture.getWidth());
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
