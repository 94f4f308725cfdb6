package id.kipp.auditexport;

import id.kipp.audit.Canonical;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes of a file cut at its line ends, block by block; of a line that is too long only the beginning is held. */
final class LinePieces {

    /** @param isTooLong then {@code bytes} are not all of them @param isEnded by a line feed, which is not among the bytes */
    record Piece(byte[] bytes, boolean isTooLong, boolean isEnded) {

        boolean isWhole() {
            return isEnded && !isTooLong;
        }
    }

    private final InputStream in;
    private final int longest;
    private final MessageDigest digest = Canonical.digest();
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int end;

    /** @param longest bytes of a line without its line feed */
    LinePieces(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Empty where nothing more follows. */
    Optional<Piece> next() throws IOException {
        var line = new ByteArrayOutputStream();
        long length = 0;
        while (at < end || fill()) {
            var stop = lineEnd();
            length += stop - at;
            if (length <= longest) line.write(block, at, stop - at);
            var ended = stop < end;
            at = ended ? stop + 1 : stop;
            if (ended) return Optional.of(new Piece(line.toByteArray(), length > longest, true));
        }
        return length == 0 ? Optional.empty() : Optional.of(new Piece(line.toByteArray(), length > longest, false));
    }

    /** Of everything that was read. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private int lineEnd() {
        var place = at;
        while (place < end && block[place] != '\n') place++;
        return place;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(in.read(block), 0);
        digest.update(block, 0, end);
        return end > 0;
    }
}
