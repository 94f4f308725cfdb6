package id.kipp.audit;

import com.mongodb.client.MongoDatabase;
import id.kipp.store.Aggregate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
    private static final String AS_RECORDED = "check.not-as-recorded";
    private static final Document SETTLED = new Document("outbox.0", new Document("$exists", false));

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
        var settled = new Document(kind.where());
        settled.putAll(SETTLED);
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
                broken.accept(new Broken(kind.collection(), subject.substring(subject.indexOf(':') + 1), AS_RECORDED));
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

    /**
     * The same for documents of which every version has a line, none of which says the whole: tells of each that is not what
     * its lines come to. Passed over is one without any, or with one on its way or that nobody can vouch for: other checks
     * name it.
     *
     * @param follows whether the document is what these lines, the first first, make of it
     * @return how many were looked at
     */
    public <T extends Aggregate> long check(
            String collection,
            Class<T> type,
            Function<T, String> subject,
            BiPredicate<T, List<AuditEntry>> follows,
            Consumer<Broken> broken) {
        long checked = 0;
        var codec = database.getCodecRegistry().get(type);
        for (var stored : database.getCollection(collection, BsonDocument.class)
                .find(SETTLED)
                .batchSize(AT_ONCE)) {
            checked++;
            var document = read(codec, stored);
            if (document == null) continue;
            var lines = chain.about(subject.apply(document)).stream()
                    .filter(e -> e.version() <= document.version()) // a later one came since it was read
                    .toList();
            var ours = !lines.isEmpty() && lines.stream().allMatch(e -> seal.holds(e.asLine()));
            if (ours && !follows.test(document, lines))
                broken.accept(new Broken(collection, lines.getFirst().subjectId(), AS_RECORDED));
        }
        return checked;
    }

    private Optional<AuditEntry> last(String subject, Set<String> actions) {
        return chain.about(subject).stream()
                .filter(e -> actions.isEmpty() || actions.contains(e.action()))
                .reduce((a, b) -> b);
    }

    /** Recorded again, it would be the same to the byte. */
    public boolean isSame(AuditEntry entry, Map<String, ?> facts) {
        var again = AuditLine.open(
                entry.edition(), entry.actor(), entry.action(), entry.at(), entry.subject(), entry.version(), facts);
        return seal.seal(again).content().equals(entry.content());
    }
}
