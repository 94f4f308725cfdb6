package id.kipp.engine;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** A document in the store's file, as BSON. Its real size counts, so that the page cache keeps to its limit. */
final class Bytes extends BasicDataType<byte[]> {

    private static final int OVERHEAD = 24;

    @Override
    public int getMemory(byte[] document) {
        return OVERHEAD + document.length;
    }

    @Override
    public boolean isMemoryEstimationAllowed() {
        return false;
    }

    @Override
    public void write(WriteBuffer buffer, byte[] document) {
        buffer.putVarInt(document.length).put(document);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        var bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
