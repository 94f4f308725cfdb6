package id.kipp.engine;

import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import id.kipp.engine.Bson.Raw;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes replies, and in them the documents of an answer as they are stored, without reading them first. */
final class ReplyEncoder extends MessageToByteEncoder<MongoMessage> {

    private static final byte DOCUMENT = 0x03;
    private static final byte ARRAY = 0x04;

    @Override
    protected void encode(ChannelHandlerContext context, MongoMessage message, ByteBuf out) {
        out.writeIntLE(0); // its length, known at the end
        out.writeIntLE(message.getHeader().getRequestID());
        out.writeIntLE(message.getHeader().getResponseTo());
        out.writeIntLE(OpCode.OP_MSG.getId());
        out.writeIntLE(message.getFlags());
        out.writeByte(MongoMessage.SECTION_KIND_BODY);
        document(message.getDocument(), out);
        out.setIntLE(0, out.writerIndex());
    }

    private static void document(Map<String, ?> document, ByteBuf out) {
        int start = begin(out);
        document.forEach((name, value) -> field(name, value, out));
        end(start, out);
    }

    private static void field(String name, @Nullable Object value, ByteBuf out) {
        switch (value) {
            case Raw raw -> {
                head(DOCUMENT, name, out);
                out.writeBytes(raw.bytes());
            }
            case List<?> several -> {
                head(ARRAY, name, out);
                int start = begin(out);
                for (int n = 0; n < several.size(); n++) field(Integer.toString(n), several.get(n), out);
                end(start, out);
            }
            case Map<?, ?> part -> {
                head(DOCUMENT, name, out);
                int start = begin(out);
                part.forEach((key, within) -> field((String) key, within, out));
                end(start, out);
            }
            case null, default -> {
                byte type = BsonEncoder.determineType(value);
                head(type, name, out);
                BsonEncoder.encodeValue(type, value, out);
            }
        }
    }

    private static void head(byte type, String name, ByteBuf out) {
        out.writeByte(type);
        out.writeCharSequence(name, StandardCharsets.UTF_8);
        out.writeByte(0);
    }

    private static int begin(ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        return start;
    }

    private static void end(int start, ByteBuf out) {
        out.writeByte(0);
        out.setIntLE(start, out.writerIndex() - start);
    }
}
