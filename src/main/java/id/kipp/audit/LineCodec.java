package id.kipp.audit;

import java.time.Instant;
import java.util.function.Supplier;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line with its salt and MAC. Both follow from the line and the key, so that writing it again changes nothing; a
 * line that was found without a MAC is written back without one, and is never made good by being touched.
 */
final class LineCodec implements Codec<AuditLine> {

    private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();

    private final Supplier<LineSeal> key;
    private @Nullable LineSeal seal; // the same whoever sets it

    /** @param key asked for at the first write: the key is checked against the database, which is opened with this codec */
    LineCodec(Supplier<LineSeal> key) {
        this.key = key;
    }

    @Override
    public void encode(BsonWriter writer, AuditLine line, EncoderContext context) {
        var known = seal;
        if (known == null) seal = known = key.get();
        DOCUMENTS.encode(writer, document(known.seal(line)), context);
    }

    /** @throws BsonInvalidOperationException for what is no line */
    @Override
    public AuditLine decode(BsonReader reader, DecoderContext context) {
        return line(DOCUMENTS.decode(reader, context));
    }

    @Override
    public Class<AuditLine> getEncoderClass() {
        return AuditLine.class;
    }

    /** @throws BsonInvalidOperationException for what is no line */
    static AuditLine line(BsonDocument found) {
        return new AuditLine(
                found.containsKey("edition") ? found.getString("edition").getValue() : null,
                found.getString("actor").getValue(),
                found.getString("action").getValue(),
                Instant.ofEpochMilli(found.getDateTime("at").getValue()),
                found.getString("subject").getValue(),
                found.getInt64("version").getValue(),
                found.getString("content").getValue(),
                found.containsKey("mac") ? found.getString("mac").getValue() : "");
    }

    private static BsonDocument document(AuditLine line) {
        var document = new BsonDocument();
        if (line.edition() != null) document.put("edition", new BsonString(line.edition()));
        document.put("actor", new BsonString(line.actor()));
        document.put("action", new BsonString(line.action()));
        document.put("at", new BsonDateTime(line.at().toEpochMilli()));
        document.put("subject", new BsonString(line.subject()));
        document.put("version", new BsonInt64(line.version()));
        document.put("content", new BsonString(line.content()));
        if (line.mac() != null && !line.mac().isEmpty()) document.put("mac", new BsonString(line.mac()));
        return document;
    }
}
