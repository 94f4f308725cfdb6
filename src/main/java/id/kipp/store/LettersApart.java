package id.kipp.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A letter bore its whole list; now the list is kept beside it in parts of a hundred, and the letter names it. */
final class LettersApart {

    private static final int PART = 100;

    private LettersApart() {}

    static void apply(MongoDatabase database) {
        var announcements = database.getCollection("announcements");
        for (var found : announcements.find()) {
            var changed = new Document(found);
            for (var field : List.of("draft", "waiting"))
                changed.put(field, letter(database, found, found.get(field, Document.class)));
            changed.put(
                    "released",
                    found.getList("released", Document.class, List.of()).stream()
                            .map(l -> letter(database, found, l))
                            .toList());
            announcements.replaceOne(new Document("_id", found.get("_id")), changed);
        }
    }

    private static @Nullable Document letter(MongoDatabase database, Document of, @Nullable Document old) {
        if (old == null || old.containsKey("written")) return old;
        var list = old.getList("list", Document.class, List.of());
        list.forEach(e -> e.putIfAbsent("reason", ""));
        var next = new Document("no", old.get("no"));
        next.append("written", fields(old, "number", "date", "title", "text", "publicFrom"));
        next.append("decision", of.get("_id"));
        next.append("list", kept(database, list));
        next.append("tally", tally(list));
        next.append("changes", new Document("key", "").append("size", 0));
        next.append("prepared", new Document("by", old.get("preparedBy")).append("at", old.get("preparedAt")));
        var release = new Document("by", old.get("releasedBy")).append("at", old.get("releasedAt"));
        return next.append("released", old.get("releasedBy") == null ? null : release);
    }

    private static Document kept(MongoDatabase database, List<Document> list) {
        if (list.isEmpty()) return new Document("key", "").append("size", 0);
        var key = sha256(new Document("list", list).toJson());
        for (int from = 0; from < list.size(); from += PART) {
            var id = "%s/%05d".formatted(key, from / PART);
            var part =
                    new Document("_id", id).append("entries", list.subList(from, Math.min(from + PART, list.size())));
            database.getCollection("letterLists")
                    .replaceOne(new Document("_id", id), part, new ReplaceOptions().upsert(true));
        }
        return new Document("key", key).append("size", list.size());
    }

    private static Document tally(List<Document> list) {
        return new Document(list.stream()
                .map(e -> e.getString("tier"))
                .filter(t -> !t.isEmpty())
                .collect(groupingBy(t -> t, summingInt(t -> 1))));
    }

    private static Document fields(Document from, String... names) {
        var some = new Document();
        for (var name : names) some.append(name, from.get(name));
        return some;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
