package id.kipp.audit;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether documents still say what was recorded when they were frozen; for the checks of the modules they belong to. */
@Component
public class RecordedStore {

    private static final int AT_ONCE = 100;

    private final MongoDatabase database;
    private final AuditStore chain;
    private final LineSeal seal;

    RecordedStore(MongoDatabase database, AuditStore chain, LineSeal seal) {
        this.database = database;
        this.chain = chain;
        this.seal = seal;
    }

    /**
     * A kind of frozen documents.
     *
     * @param where which documents of the collection are frozen
     * @param subject of their lines
     * @param actions whose content they are; none: whichever was last
     * @param facts what their line has to say
     */
    public record Kind<T>(
            String collection,
            Class<T> type,
            Document where,
            Function<T, String> subject,
            Set<String> actions,
            Function<T, Map<String, ?>> facts) {}

    /**
     * Tells of each that says something else than its line; one whose line is still on its way is passed over.
     *
     * @return how many were looked at
     */
    public <T> long check(Kind<T> kind, Consumer<Broken> broken) {
        long checked = 0;
        var settled = new Document(kind.where()).append("outbox.0", new Document("$exists", false));
        var codec = database.getCodecRegistry().get(kind.type());
        for (var stored : database.getCollection(kind.collection(), BsonDocument.class)
                .find(settled)
                .batchSize(AT_ONCE)) {
            checked++;
            var document = read(codec, stored);
            if (document == null) continue;
            var subject = kind.subject().apply(document);
            if (last(subject, kind.actions())
                    .filter(e -> seal.holds(e.asLine())) // else the chain's own check names it, and it is no measure
                    .filter(e -> !isSame(e, kind.facts().apply(document)))
                    .isPresent())
                broken.accept(new Broken(
                        kind.collection(), subject.substring(subject.indexOf(':') + 1), "check.not-as-recorded"));
        }
        return checked;
    }

    /** Null for what cannot be read: that is named by whoever reads all of a collection. */
    private static <T> @Nullable T read(Codec<T> codec, BsonDocument stored) {
        try {
            return codec.decode(
                    new BsonDocumentReader(stored), DecoderContext.builder().build());
        } catch (RuntimeException half) {
            return null;
        }
    }

    private Optional<AuditEntry> last(String subject, Set<String> actions) {
        return chain.about(subject).stream()
                .filter(e -> actions.isEmpty() || actions.contains(e.action()))
                .reduce((a, b) -> b);
    }

    /** Recorded again, it would be the same to the byte. */
    private boolean isSame(AuditEntry entry, Map<String, ?> facts) {
        var again = AuditLine.open(
                entry.edition(), entry.actor(), entry.action(), entry.at(), entry.subject(), entry.version(), facts);
        return seal.seal(again).content().equals(entry.content());
    }
}
