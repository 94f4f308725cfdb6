package id.kipp.audit;

import java.time.Instant;
import java.util.Locale;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A line that lay in an outbox and was not chained, because nothing shows that the application wrote it: kept as it was
 * found, for people to look into.
 *
 * @param id hash of where and what, so that finding it again adds nothing
 * @param collection where it was found, with the document's id
 * @param at when it was found
 * @param subject what it claims to be about; empty where it says nothing readable, as are {@code action} and {@code actor}
 * @param raw the line itself, as JSON; of a very long one its beginning, or it would have no room here
 */
public record SetAside(
        @BsonId String id,
        Reason reason,
        String collection,
        String document,
        Instant at,
        String subject,
        String action,
        String actor,
        String raw) {

    public enum Reason {
        /** It has no MAC at all. */
        UNSIGNED,
        /** Its MAC is not that of this line: changed, copied from another, or made without the key. */
        FORGED,
        /** The application's own, but the chain holds another line of this subject and version. */
        TAKEN,
        /** No line. */
        UNREADABLE,
        /** No line either, but the place of a follower, put elsewhere by somebody. */
        MOVED;

        /** The sentence that says what it means. */
        public String key() {
            return "set-aside." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int LONGEST = 100_000;
    private static final int NAMED = 200;

    static SetAside of(Reason reason, String collection, String document, BsonValue found, Instant now) {
        var line = found.isDocument() ? found.asDocument() : new BsonDocument("value", found);
        var raw = line.toJson();
        var id = Canonical.sha256(collection + "\n" + document + "\n" + raw);
        return new SetAside(
                id,
                reason,
                collection,
                document,
                now,
                text(line, "subject"),
                text(line, "action"),
                text(line, "actor"),
                raw.substring(0, Math.min(LONGEST, raw.length())));
    }

    private static String text(BsonDocument line, String field) {
        if (line.get(field) == null || !line.get(field).isString()) return "";
        var text = line.getString(field).getValue();
        return text.substring(0, Math.min(NAMED, text.length()));
    }
}
