package id.kipp.engine;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be written to another file, on the disk before it is written there. A record is a batch of writes that
 * belong together; it counts when it is there whole, which its checksum says.
 */
final class Journal implements AutoCloseable {

    private static final int MAGIC = 0x4b495050;
    private static final int HEADER = 4 + 8 + 4 + 8; // magic, number, length, checksum
    private static final int PIECE = 1 << 20;

    private final FileChannel channel;
    private long end;
    private long number;

    Journal(FileChannel channel) {
        this.channel = channel;
    }

    /** One write: at that place, those bytes; or, without bytes, the file ends there. */
    record Write(long at, byte @Nullable [] bytes) {

        void to(FileChannel file) throws IOException {
            if (bytes == null) {
                if (file.size() > at) file.truncate(at);
            } else {
                writeAll(file, ByteBuffer.wrap(bytes), at);
            }
        }
    }

    /** Returns when the batch is on the disk. */
    void append(List<Write> batch) throws IOException {
        var record = encode(batch);
        writeAll(channel, record, end);
        channel.force(true);
        end += record.limit();
        number++;
    }

    long size() {
        return end;
    }

    /** Carries out every whole record again, which does no harm to a file that has it already. */
    void replayTo(FileChannel file) throws IOException {
        long at = 0;
        for (var record = record(at, 0); record != null; record = record(at, number)) {
            for (var write : decode(record)) write.to(file);
            at += HEADER + record.limit();
        }
    }

    /** Forgets everything: the other file is on the disk. */
    void clear() throws IOException {
        channel.truncate(0);
        channel.force(true);
        end = 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private ByteBuffer encode(List<Write> batch) {
        int length = batch.stream()
                .mapToInt(w -> 12 + (w.bytes() == null ? 0 : w.bytes().length))
                .sum();
        var record = ByteBuffer.allocate(HEADER + length).position(HEADER);
        for (var write : batch) {
            var bytes = write.bytes();
            record.putLong(write.at()).putInt(bytes == null ? -1 : bytes.length);
            if (bytes != null) record.put(bytes);
        }
        record.flip();
        return record.putInt(0, MAGIC)
                .putLong(4, number + 1)
                .putInt(12, length)
                .putLong(16, checksum(number + 1, record.slice(HEADER, length)));
    }

    private static List<Write> decode(ByteBuffer record) {
        var batch = new ArrayList<Write>();
        while (record.hasRemaining()) {
            long at = record.getLong();
            int length = record.getInt();
            var bytes = length < 0 ? null : new byte[length];
            if (bytes != null) record.get(bytes);
            batch.add(new Write(at, bytes));
        }
        return batch;
    }

    /** The record there, if it is whole and follows that number; after 0 comes any. */
    private @Nullable ByteBuffer record(long at, long after) throws IOException {
        var header = read(at, HEADER);
        if (header == null || header.getInt() != MAGIC) return null;
        long found = header.getLong();
        int length = header.getInt();
        if (after > 0 && found != after + 1 || length < 0) return null;
        var record = read(at + HEADER, length);
        if (record == null || checksum(found, record.slice()) != header.getLong()) return null;
        number = found;
        return record;
    }

    private @Nullable ByteBuffer read(long at, int length) throws IOException {
        if (at + length > channel.size()) return null;
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) throw new EOFException();
        }
        return buffer.flip();
    }

    private static long checksum(long number, ByteBuffer record) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(8).putLong(0, number));
        crc.update(record);
        return crc.getValue();
    }

    /** In pieces, because Java keeps a buffer outside the heap as large as the largest piece ever written. */
    private static void writeAll(FileChannel file, ByteBuffer bytes, long at) throws IOException {
        int end = bytes.limit();
        while (bytes.position() < end) {
            bytes.limit(Math.min(end, bytes.position() + PIECE));
            at += file.write(bytes, at);
        }
    }
}
