package id.kipp.site;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The picture that stands for a page where it is shared: its title on indigo over the row of triangles. Letters are drawn
 * from their outlines, so that a machine without fonts draws them, too.
 */
final class SharePicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int EDGE = 80;
    private static final int LINES = 5;
    private static final Color INDIGO = new Color(0x12284b);
    private static final Color PALE = new Color(0xbccbe3);
    private static final Color RED = new Color(0xc8102e);

    private final TrueTypeFont font;
    private final float unitsPerEm;

    SharePicture() {
        try {
            var bytes = Objects.requireNonNull(SharePicture.class.getResourceAsStream("/fonts/NotoSans-Bold.ttf"))
                    .readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param by the line under the title */
    byte[] of(String title, String by) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(INDIGO);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        mark(pen);
        var size = title.length() > 90 ? 48f : 62f;
        pen.setColor(Color.WHITE);
        var y = 230f;
        for (var line : lines(title, size, WIDTH - 2 * EDGE)) {
            write(pen, line, EDGE, y, size);
            y += size * 1.22f;
        }
        pen.setColor(PALE);
        lines(by, 30, WIDTH - 2 * EDGE).stream().findFirst().ifPresent(l -> write(pen, l, EDGE, 540, 30));
        teeth(pen);
        pen.dispose();
        return png(picture);
    }

    private void mark(Graphics2D pen) {
        pen.setColor(Color.WHITE);
        write(pen, "KIPP", EDGE, 128, 46);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(6));
        pen.fill(new Rectangle2D.Float(EDGE, 146, 64, 6));
    }

    private static void teeth(Graphics2D pen) {
        pen.setColor(new Color(0xfbfaf6));
        for (var x = 0; x < WIDTH; x += 24) {
            var tooth = new GeneralPath();
            tooth.moveTo(x, HEIGHT);
            tooth.lineTo(x + 12, HEIGHT - 28);
            tooth.lineTo(x + 24, HEIGHT);
            tooth.closePath();
            pen.fill(tooth);
        }
    }

    private void write(Graphics2D pen, String text, float x, float y, float size) {
        var scale = size / unitsPerEm;
        var at = x;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            var glyph = glyph(c);
            try {
                var outline = font.getGlyph().getGlyph(glyph);
                if (outline != null)
                    pen.fill(new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(outline.getPath()));
                at += font.getAdvanceWidth(glyph) * scale;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Broken between words; what does not fit ends in three dots. */
    private List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width || line.isEmpty()) {
                line = longer;
                continue;
            }
            lines.add(line);
            line = word;
            if (lines.size() == LINES) break;
        }
        if (lines.size() < LINES) lines.add(line);
        else lines.set(LINES - 1, lines.get(LINES - 1) + " …");
        return lines;
    }

    private float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(glyph(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
