package id.kipp.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** A key of a map in the store's file: bytes, ordered as they are, unsigned. */
final class Key implements Comparable<Key> {

    static final Key EMPTY = new Key(new byte[0]);

    private final byte[] bytes;

    /** @param bytes not to be changed afterwards */
    Key(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    Key plus(Key more) {
        var both = Arrays.copyOf(bytes, bytes.length + more.bytes.length);
        System.arraycopy(more.bytes, 0, both, bytes.length, more.bytes.length);
        return new Key(both);
    }

    boolean startsWith(Key prefix) {
        int length = prefix.bytes.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, prefix.bytes, 0, length);
    }

    /** The first key behind all that begin with this one; null when there is none. */
    @Nullable
    Key end() {
        for (int n = bytes.length; n > 0; n--) {
            if (bytes[n - 1] != (byte) 0xff) {
                var next = Arrays.copyOf(bytes, n);
                next[n - 1]++;
                return new Key(next);
            }
        }
        return null;
    }

    /** Every bit turned: what came first among keys of which none begins with another comes last. */
    Key inverted() {
        var turned = new byte[bytes.length];
        for (int n = 0; n < turned.length; n++) turned[n] = (byte) ~bytes[n];
        return new Key(turned);
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    static final class Type extends BasicDataType<Key> {

        private static final int OVERHEAD = 40;

        @Override
        public int compare(Key a, Key b) {
            return a.compareTo(b);
        }

        @Override
        public int getMemory(Key key) {
            return OVERHEAD + key.bytes.length;
        }

        @Override
        public boolean isMemoryEstimationAllowed() {
            return false;
        }

        @Override
        public void write(WriteBuffer buffer, Key key) {
            buffer.putVarInt(key.bytes.length).put(key.bytes);
        }

        @Override
        public Key read(ByteBuffer buffer) {
            var bytes = new byte[DataUtils.readVarInt(buffer)];
            buffer.get(bytes);
            return new Key(bytes);
        }

        @Override
        public Key[] createStorage(int size) {
            return new Key[size];
        }
    }
}
