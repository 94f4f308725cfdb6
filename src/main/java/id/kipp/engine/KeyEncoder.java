package id.kipp.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes that compare as MongoDB compares values: by type first, then numbers by what they are worth whatever their
 * type, strings by their characters, nothing and null alike. No value's bytes begin with those of another, so that the
 * bytes of several fields can stand behind one another.
 */
final class KeyEncoder {

    static final int EMPTY_ARRAY = 0x0f;
    static final int NULL = 0x14;
    static final int NUMBER = 0x1e;

    private static final int MIN = 0x0a;
    private static final int STRING = 0x3c;
    private static final int OBJECT = 0x46;
    private static final int ARRAY = 0x50;
    private static final int BINARY = 0x5a;
    private static final int OBJECT_ID = 0x64;
    private static final int BOOLEAN = 0x6e;
    private static final int DATE = 0x78;
    private static final int TIMESTAMP = 0x82;
    private static final int REGEX = 0x8c;
    private static final int OTHER = 0x96;
    private static final int MAX = 0xf0;

    /** Two tell every long from every other, three every Decimal128. */
    private static final int TERMS = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);

    private KeyEncoder() {}

    static Key of(@Nullable Object value) {
        var encoder = new KeyEncoder();
        encoder.value(value);
        return new Key(encoder.out.toByteArray());
    }

    /** What the encoding of every value of that one's type begins with. */
    static Key type(Object value) {
        return new Key(new byte[] {(byte) typeOf(value)});
    }

    private static int typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing m -> NULL;
            case Number n -> NUMBER;
            case String s -> STRING;
            case Document d -> OBJECT;
            case Collection<?> c -> c.isEmpty() ? EMPTY_ARRAY : ARRAY;
            case BinData b -> BINARY;
            case UUID u -> BINARY;
            case LegacyUUID u -> BINARY;
            case ObjectId id -> OBJECT_ID;
            case Boolean b -> BOOLEAN;
            case Instant i -> DATE;
            case BsonTimestamp t -> TIMESTAMP;
            case BsonRegularExpression r -> REGEX;
            case MinKey k -> MIN;
            case MaxKey k -> MAX;
            default -> OTHER;
        };
    }

    private void value(@Nullable Object value) {
        out.write(typeOf(value));
        body(value);
    }

    private void body(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number n -> number(n);
            case String s -> string(s);
            case Document d -> document(d);
            case Collection<?> c -> array(c);
            case BinData b -> binary(0, b.getData());
            case UUID u -> binary(4, bytes(u));
            case LegacyUUID u -> binary(3, bytes(u.getUuid()));
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean b -> out.write(b ? 1 : 0);
            case Instant i -> fixed(i.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp t -> fixed(t.getValue());
            case Missing m -> {}
            case MinKey k -> {}
            case MaxKey k -> {}
            default -> string(value.toString());
        }
    }

    private void fixed(long bits) {
        out.writeBytes(ByteBuffer.allocate(8).putLong(bits).array());
    }

    private void number(Number number) {
        if (number instanceof Long n && Math.abs(n) > 1L << 53) exact(new BigDecimal(n), TERMS);
        else if (number instanceof Decimal128 d && Double.isFinite(d.doubleValue())) exact(d.toBigDecimal(), TERMS);
        else {
            real(number.doubleValue());
            out.write(0x80);
        }
    }

    /** The nearest double, then whether and how far the number lies below or above it. */
    private void exact(BigDecimal number, int terms) {
        double nearest = number.doubleValue();
        real(nearest);
        var rest = Double.isInfinite(nearest) ? BigDecimal.ZERO : number.subtract(new BigDecimal(nearest));
        out.write(0x80 + rest.signum());
        if (rest.signum() != 0 && terms > 1) exact(rest, terms - 1);
    }

    private void real(double number) {
        if (Double.isNaN(number)) {
            fixed(0);
            return;
        }
        long bits = Double.doubleToLongBits(number + 0.0); // -0.0 is 0.0
        fixed(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    }

    /** By UTF-16 code units, as the engine compares; that is the order of the bytes of UTF-8 but for emoji and their like. */
    private void string(String text) {
        for (int n = 0; n < text.length(); n++) {
            int c = text.charAt(n);
            if (c < 2) { // 0 ends the string
                out.write(1);
                out.write(c + 1);
            } else if (c < 0x80) {
                out.write(c);
            } else if (c < 0x800) {
                out.write(0xc0 | c >> 6);
                out.write(0x80 | c & 0x3f);
            } else {
                out.write(0xe0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3f);
                out.write(0x80 | c & 0x3f);
            }
        }
        out.write(0);
    }

    private void document(Document document) {
        document.forEach((name, value) -> {
            out.write(typeOf(value));
            string(name);
            body(value);
        });
        out.write(0);
    }

    private void array(Collection<?> values) {
        values.forEach(this::value);
        out.write(0);
    }

    private void binary(int kind, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.write(kind);
        out.writeBytes(bytes);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
