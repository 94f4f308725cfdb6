package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Stores aggregates as they are when the relay has been there: their lines are in the chain, and no longer in them. Costs a
 * third of letting the relay do it; for filling by the ten thousand, while nobody else writes.
 */
public final class Straight {

    private static final int TIMES = 5;

    private Straight() {}

    public static <T extends Aggregate> void insert(ListableBeanFactory context, Aggregates<T> kept, List<T> all) {
        if (all.isEmpty()) return;
        var lines = new ArrayList<AuditLine>();
        var raw =
                all.stream().map(one -> emptied(kept.collection(), one, lines)).toList();
        kept.collection().withDocumentClass(BsonDocument.class).insertMany(raw);
        chain(context.getBean(AuditStore.class), lines);
    }

    /** As stored, which seals the lines. */
    private static <T> BsonDocument emptied(MongoCollection<T> kept, T one, List<AuditLine> lines) {
        var stored = new BsonDocument();
        kept.getCodecRegistry()
                .get(kept.getDocumentClass())
                .encode(
                        new BsonDocumentWriter(stored),
                        one,
                        EncoderContext.builder().build());
        stored.getArray("outbox").forEach(line -> lines.add(LineCodec.line(line.asDocument())));
        return stored.append("outbox", new BsonArray());
    }

    /** Again when the relay has chained something meanwhile. */
    private static synchronized void chain(AuditStore chain, List<AuditLine> lines) {
        for (var time = 0; !lines.isEmpty() && !chain.append(after(chain.head().orElse(null), lines)); time++)
            assertThat(time).isLessThan(TIMES);
    }

    private static List<AuditEntry> after(@Nullable AuditEntry head, List<AuditLine> lines) {
        var entries = new ArrayList<AuditEntry>();
        var last = head;
        for (var line : lines) entries.add(last = AuditEntry.after(last, line, line.at()));
        return entries;
    }
}
