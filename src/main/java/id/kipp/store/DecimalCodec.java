package id.kipp.store;

import id.kipp.kernel.Decimals;
import java.math.BigDecimal;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a decimal without rounding: a whole number as such, any other in letters. */
public record DecimalCodec<T>(Class<T> type, Function<BigDecimal, T> parse, Function<T, BigDecimal> print)
        implements Codec<T> {

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return parse.apply(
                switch (reader.getCurrentBsonType()) { // others than we write were put there by somebody else
                    case INT32 -> BigDecimal.valueOf(reader.readInt32());
                    case INT64 -> BigDecimal.valueOf(reader.readInt64());
                    case DOUBLE -> BigDecimal.valueOf(reader.readDouble());
                    default -> new BigDecimal(reader.readString());
                });
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        if (Decimals.recorded(print.apply(value)) instanceof Integer whole) writer.writeInt32(whole);
        else writer.writeString(Decimals.plain(print.apply(value)).toPlainString());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
