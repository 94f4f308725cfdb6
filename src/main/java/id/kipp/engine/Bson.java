package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Documents as bytes and back; of a long document only the fields that are asked for are read. */
final class Bson {

    static final int MAX_DOCUMENT = 16 << 20;

    private static final int TOO_LARGE = 10334; // MongoDB's own number
    private static final int FRAME = 5; // length, and the zero at the end

    private Bson() {}

    /** @throws MongoServerError when it is larger than MongoDB allows */
    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        if (buffer.readableBytes() > MAX_DOCUMENT) {
            throw new MongoServerError(TOO_LARGE, "BSONObjectTooLarge", "a document has more than 16 MiB");
        }
        return ByteBufUtil.getBytes(buffer);
    }

    static Document decode(byte[] document) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(document));
    }

    /** @param fields of the document itself, not within its parts; null for all */
    static Document decode(byte[] document, @Nullable Collection<String> fields) {
        return decode(fields == null ? document : only(document, fields));
    }

    /** The document with these fields alone, in its own order. */
    static byte[] only(byte[] document, Collection<String> fields) {
        return select(document, fields, true);
    }

    /** The document without these fields. */
    static byte[] without(byte[] document, Collection<String> fields) {
        return select(document, fields, false);
    }

    private static byte[] select(byte[] document, Collection<String> fields, boolean wanted) {
        var from = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
        var to = ByteBuffer.allocate(document.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(4);
        from.position(4);
        int left = wanted ? fields.size() : Integer.MAX_VALUE;
        while (left > 0) {
            int start = from.position();
            byte type = from.get();
            if (type == 0) break;
            var name = name(from);
            skip(type, from);
            if (fields.contains(name) == wanted) {
                to.put(document, start, from.position() - start);
                left--;
            }
        }
        int length = to.position() + 1;
        to.putInt(0, length);
        return java.util.Arrays.copyOf(to.array(), Math.max(length, FRAME));
    }

    private static String name(ByteBuffer from) {
        int start = from.position();
        int end = start;
        while (from.get(end) != 0) end++;
        from.position(end + 1);
        return new String(from.array(), start, end - start, StandardCharsets.UTF_8);
    }

    private static void skip(byte type, ByteBuffer from) {
        int length =
                switch (type) {
                    case 0x01, 0x09, 0x11, 0x12 -> 8; // double, date, timestamp, long
                    case 0x02, 0x0d -> 4 + from.getInt(from.position()); // string, code
                    case 0x03, 0x04 -> from.getInt(from.position()); // document, array
                    case 0x05 -> 5 + from.getInt(from.position()); // bytes
                    case 0x07 -> 12; // object id
                    case 0x08 -> 1; // boolean
                    case 0x10 -> 4; // int
                    case 0x13 -> 16; // decimal
                    case 0x06, 0x0a, (byte) 0xff, 0x7f -> 0; // undefined, null, the two ends of the order
                    case 0x0b -> regularExpression(from);
                    default -> throw new IllegalStateException("no such type in BSON: " + type);
                };
        from.position(from.position() + length);
    }

    private static int regularExpression(ByteBuffer from) {
        int end = from.position();
        for (int zeros = 0; zeros < 2; end++) if (from.get(end) == 0) zeros++;
        return end - from.position();
    }

    /** A document of an answer that is sent as it is stored. */
    record Raw(byte[] bytes) {

        Document document() {
            return decode(bytes);
        }
    }
}
