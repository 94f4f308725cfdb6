package id.kipp.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the site, ready to be sent.
 *
 * @param packed the same compressed; null where that would not make it smaller
 * @param tag changes with the content
 * @param keeping how long it may be kept
 * @param retry seconds after which it may be asked for again; 0 where nobody has to wait
 */
public record Served(
        int status, String type, byte[] bytes, byte @Nullable [] packed, String tag, Keeping keeping, int retry) {

    public enum Keeping {
        /** Asked for each time, mostly to hear that it is the same. */
        ASK,
        /** Its name changes when it does. */
        FOREVER,
        /** It is about a person, or good for a moment. */
        NEVER
    }

    static final String HTML = "text/html;charset=UTF-8";
    private static final int WORTH_PACKING = 400;
    private static final int BUFFER = 8_192;
    private static final int LEVEL = 3;

    static Served text(int status, String type, String text, Keeping keeping) {
        return of(status, type, text.getBytes(StandardCharsets.UTF_8), true, keeping);
    }

    static Served file(String type, byte[] bytes, Keeping keeping) {
        return of(Leaf.OK, type, bytes, type.startsWith("text/") || type.contains("svg"), keeping);
    }

    private static Served of(int status, String type, byte[] bytes, boolean pack, Keeping keeping) {
        return new Served(
                status,
                type,
                bytes,
                pack && bytes.length >= WORTH_PACKING ? packed(bytes) : null,
                hash(bytes),
                keeping,
                0);
    }

    /** The same page, saying to machines, too, that it was turned down. */
    Served turnedDown(int as, int seconds) {
        return new Served(as, type, bytes, packed, tag, keeping, seconds);
    }

    /** The same bytes under a tag of its own, for a kind of file that is never made alike twice. */
    Served tagged(String by) {
        return new Served(status, type, bytes, packed, by, keeping, retry);
    }

    /** How much memory it takes. */
    int weight() {
        return bytes.length + (packed == null ? 0 : packed.length);
    }

    static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** A tenth larger in a third of the time: a page that nobody has asked for before is packed while somebody waits. */
    private static final class Quick extends GZIPOutputStream {

        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(LEVEL);
        }
    }

    private static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new Quick(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        return out.toByteArray();
    }
}
