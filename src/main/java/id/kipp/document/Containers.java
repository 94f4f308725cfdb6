package id.kipp.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;

/** Tells a broken document from an ordinary file of another type. */
final class Containers {

    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");
    private static final int TAIL = 2048;

    private Containers() {}

    /** A zip that does not open is a document cut short; one that opens is simply a zip. */
    static boolean isBroken(String type, Path file) {
        return ZIPS.contains(type) && !zipEnds(file);
    }

    /** A zip's table of contents is at its end: it opens only when all of it is there. */
    static boolean zipEnds(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A PDF says where it ends. Without that the end is missing, however well the rest can be guessed. */
    static boolean pdfEnds(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Math.max(0, in.length() - TAIL));
            var tail = new byte[(int) (in.length() - in.getFilePointer())];
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
