package id.kipp.document;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** An upload as it flows by: counted, fingerprinted, cut off when there is too much of it. Holds 64 kB and no more. */
final class Intake extends FilterInputStream {

    private final MessageDigest digest = Canonical.digest();
    private final String mediaType;
    private final boolean empty;
    private final long maxBytes;
    private long size;

    Intake(InputStream content, FirstLook firstLook, long maxBytes) throws IOException {
        this(content, content.readNBytes(FirstLook.HEAD), firstLook, maxBytes);
    }

    private Intake(InputStream content, byte[] head, FirstLook firstLook, long maxBytes) throws IOException {
        super(new SequenceInputStream(new ByteArrayInputStream(head), content));
        this.empty = head.length == 0;
        this.mediaType = firstLook.type(head);
        this.maxBytes = maxBytes;
    }

    boolean isEmpty() {
        return empty;
    }

    String mediaType() {
        return mediaType;
    }

    /** To be asked after the last byte. */
    Received received() {
        return new Received(HexFormat.of().formatHex(digest.digest()), size, mediaType);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            digest.update(buffer, offset, n);
            size += n;
        }
        if (size > maxBytes) {
            throw new Refusal(DocumentRefusal.TOO_LARGE, megabytes(maxBytes));
        }
        return n;
    }

    private static String megabytes(long bytes) {
        return bytes % (1 << 20) == 0 ? Long.toString(bytes >> 20) : "%.1f".formatted(bytes / 1048576.0);
    }
}
