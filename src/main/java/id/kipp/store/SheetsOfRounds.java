package id.kipp.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * The sheets of the desk and of the panel become sheets of rounds, in one collection. Each keeps the name that its lines on the
 * trail have, so that they go on without a gap. The old ones go when all are copied; nothing is written to the new ones before.
 */
final class SheetsOfRounds {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final int AT_ONCE = 500;

    private SheetsOfRounds() {}

    static void apply(MongoDatabase database) {
        var sheets = database.getCollection("sheets");
        copy(database.getCollection("scoreSheets"), sheets, "desk", "evaluator", "sheet:");
        copy(database.getCollection("panelSheets"), sheets, "panel", "panelist", "panel-sheet:");
    }

    private static void copy(
            MongoCollection<Document> from, MongoCollection<Document> to, String round, String judge, String kind) {
        var writes = new ArrayList<ReplaceOneModel<Document>>();
        for (var old : from.find().batchSize(AT_ONCE)) {
            var sheet = sheet(old, round, judge, kind);
            writes.add(new ReplaceOneModel<>(new Document("_id", sheet.get("_id")), sheet, UPSERT));
            if (writes.size() == AT_ONCE) write(to, writes);
        }
        write(to, writes);
        from.drop();
    }

    private static void write(MongoCollection<Document> to, List<ReplaceOneModel<Document>> writes) {
        if (!writes.isEmpty()) to.bulkWrite(writes);
        writes.clear();
    }

    private static Document sheet(Document old, String round, String judge, String kind) {
        var subject = old.getString("proposal");
        var by = old.getString(judge);
        return new Document("_id", subject + "/" + round + "/" + by)
                .append("version", old.get("version"))
                .append("edition", old.get("edition"))
                .append(
                        "key",
                        new Document("round", round).append("subject", subject).append("judge", by))
                .append("marks", old.get("marks"))
                .append("savedAt", old.get("savedAt"))
                .append("trail", kind + old.getString("_id"))
                .append("outbox", old.get("outbox"));
    }
}
