package id.kipp.browser;

import id.kipp.document.SampleFiles;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Files as people have them on their machines, made when they are needed. */
final class Papers {

    private static final List<String> BODY = List.of(
            "Yang bertanda tangan di bawah ini menyatakan bahwa inovasi telah berjalan sejak 4 Februari 2019.",
            "Pernyataan ini dibuat dengan sebenarnya dan dapat dipertanggungjawabkan.");

    private final Path folder;

    Papers(Path folder) {
        this.folder = folder;
    }

    /** A signed letter, as PDF. */
    Path letter(String title) {
        return file(title + ".pdf", SampleFiles.letter(title, BODY));
    }

    /** A report, as Word document. */
    Path report(String title) {
        var findings = List.of("# Hasil", "Kematian ibu turun dari sembilan menjadi dua per tahun.");
        return file(title + ".docx", SampleFiles.docx(title, findings));
    }

    Path photo(String title) {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(40, 40, 320, 240);
        pen.dispose();
        try {
            var path = folder.resolve(title + ".jpg");
            ImageIO.write(picture, "jpg", path.toFile());
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter after a broken transfer. */
    Path damaged(String title) {
        return file(title + ".pdf", SampleFiles.damaged(title, BODY));
    }

    /** A web page that calls itself a PDF. */
    Path disguised(String title) {
        return file(title + ".pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
