package id.kipp.engine;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * A key of an index with the bytes it is ordered by. The delivered type makes them anew at every comparison, some twenty
 * times for one look into an index of a thousand keys; the file is the same.
 */
final class StoredKey {

    private final byte[] bytes;

    private StoredKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static StoredKey of(KeyValue value) {
        return new StoredKey(ObjectDataType.serialize(value));
    }

    KeyValue value() {
        return (KeyValue) ObjectDataType.deserialize(bytes);
    }

    /** Reads and writes what {@link ObjectDataType} does for an object it knows nothing about. */
    static final class Type extends BasicDataType<StoredKey> {

        private static final byte SERIALIZED_OBJECT = 19; // ObjectDataType.TYPE_SERIALIZED_OBJECT
        private static final int OVERHEAD = 40;

        @Override
        public int compare(StoredKey a, StoredKey b) {
            return Arrays.compareUnsigned(a.bytes, b.bytes);
        }

        @Override
        public int getMemory(StoredKey key) {
            return OVERHEAD + key.bytes.length;
        }

        @Override
        public void write(WriteBuffer buffer, StoredKey key) {
            buffer.put(SERIALIZED_OBJECT).putVarInt(key.bytes.length).put(key.bytes);
        }

        @Override
        public StoredKey read(ByteBuffer buffer) {
            var tag = buffer.get();
            if (tag != SERIALIZED_OBJECT) throw new IllegalStateException("not the key of an index: " + tag);
            var bytes = new byte[DataUtils.readVarInt(buffer)];
            buffer.get(bytes);
            return new StoredKey(bytes);
        }

        @Override
        public StoredKey[] createStorage(int size) {
            return new StoredKey[size];
        }
    }
}
