package id.kipp.table;

import id.kipp.kernel.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of an archive that is read no further than the whole archive may hold. */
final class Unpacked extends FilterInputStream {

    private long left;

    /** @param left bytes that the archive may still hold */
    Unpacked(InputStream packed, long left) {
        super(packed);
        this.left = left;
    }

    long left() {
        return left;
    }

    /** @throws Refusal {@code table.too-large} */
    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) count(1);
        return read;
    }

    /** @throws Refusal {@code table.too-large} */
    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read = in.read(into, at, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) throw new Refusal(TableRefusal.TOO_LARGE, TableReader.MOST_BYTES / 1_000_000);
    }
}
