package id.kipp.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Content that is small when packed and huge when opened: {@code head}, then {@code unit} so many times, then {@code tail}.
 * Packing is quick at any size: what a repeated unit packs to is the same each time, so it is packed once and copied.
 */
record Bomb(byte[] head, byte[] unit, long times, byte[] tail) {

    static Bomb of(String head, String unit, long times, String tail) {
        return new Bomb(bytes(head), bytes(unit.repeat(Math.max(1, 65_536 / unit.length()))), times, bytes(tail));
    }

    static Bomb zeros(long size) {
        return new Bomb(new byte[0], new byte[1 << 20], size >> 20, new byte[0]);
    }

    long size() {
        return head.length + unit.length * times + tail.length;
    }

    byte[] packed(boolean bare) {
        var deflater = new Deflater(9, bare);
        var out = new ByteArrayOutputStream();
        out.writeBytes(pack(deflater, head, Deflater.SYNC_FLUSH));
        out.writeBytes(pack(deflater, unit, Deflater.SYNC_FLUSH));
        var again = pack(deflater, unit, Deflater.SYNC_FLUSH);
        for (long i = 1; i < times; i++) {
            out.writeBytes(again);
        }
        deflater.finish();
        out.writeBytes(pack(deflater, tail, Deflater.NO_FLUSH));
        deflater.end();
        return out.toByteArray();
    }

    byte[] gzip() {
        var header = new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
        var packed = packed(true);
        return ByteBuffer.allocate(header.length + packed.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(header)
                .put(packed)
                .putInt((int) crc())
                .putInt((int) size())
                .array();
    }

    long crc() {
        var crc = new CRC32();
        crc.update(head);
        for (long i = 0; i < times; i++) {
            crc.update(unit);
        }
        crc.update(tail);
        return crc.getValue();
    }

    private static byte[] pack(Deflater deflater, byte[] input, int flush) {
        deflater.setInput(input);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int n = deflater.deflate(buffer, 0, buffer.length, flush);
                n > 0;
                n = deflater.deflate(buffer, 0, buffer.length, flush)) {
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
