package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An objection was about a proposal and decided by one; now it is a case that hangs on a letter. */
final class ObjectionsAreCases {

    private static final String MATTER = "FINALISTS";

    private ObjectionsAreCases() {}

    static void apply(MongoDatabase database) {
        var objections = database.getCollection("objections");
        for (var old : objections.find()) {
            if (old.containsKey("against")) continue;
            objections.replaceOne(new Document("_id", old.get("_id")), changed(database, old));
        }
    }

    private static Document changed(MongoDatabase database, Document old) {
        return new Document("_id", old.get("_id"))
                .append("version", old.get("version"))
                .append("against", against(database, old))
                .append("filed", filed(old))
                .append("state", old.get("state"))
                .append("handling", null)
                .append("answer", null)
                .append("finding", finding(old.get("decision", Document.class)))
                .append("outbox", old.get("outbox"));
    }

    private static Document against(MongoDatabase database, Document old) {
        var proposal = Objects.requireNonNullElseGet(
                database.getCollection("proposals")
                        .find(new Document("_id", old.get("proposal")))
                        .first(),
                Document::new);
        var group = Objects.requireNonNullElse(proposal.getEmbedded(List.of("submission", "group"), String.class), "");
        var letters = database.getCollection("announcements")
                .find(new Document("_id", old.get("edition") + "/" + group + "/" + MATTER))
                .first();
        return new Document("edition", old.get("edition"))
                .append("matter", MATTER)
                .append("group", group)
                .append("letter", number(letters))
                .append("proposal", old.get("proposal"))
                .append("agency", Objects.requireNonNullElse(proposal.get("agency"), ""));
    }

    private static String number(@Nullable Document letters) {
        if (letters == null) return "";
        var released = letters.getList("released", Document.class, List.of());
        if (released.isEmpty()) return "";
        return Objects.requireNonNullElse(
                released.getFirst().getEmbedded(List.of("written", "number"), String.class), "");
    }

    private static Document filed(Document old) {
        var said = old.get("filing", Document.class);
        var writer = new Document("name", said.get("name")).append("email", said.get("email"));
        var filing = new Document("kind", said.get("kind"))
                .append("writer", writer)
                .append("text", said.get("text"))
                .append("evidence", said.get("evidence"));
        return new Document("filing", filing)
                .append("language", old.get("language"))
                .append("code", "") // none was mailed
                .append("at", old.get("at"))
                .append("files", List.of());
    }

    private static @Nullable Document finding(@Nullable Document decided) {
        if (decided == null) return null;
        var upheld = Boolean.TRUE.equals(decided.getBoolean("upheld"));
        return new Document("consequence", upheld ? "DISQUALIFIED" : "CONFIRMED")
                .append("title", "")
                .append("reason", decided.get("reason"))
                .append("by", decided.get("by"))
                .append("at", decided.get("at"))
                .append("consents", List.of())
                .append("letter", null);
    }
}
