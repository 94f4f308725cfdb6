package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/**
 * What was decided after screening becomes a decision like all others, with its verdicts kept beside it as they were. The old
 * ones go when all are copied.
 */
final class AdmissionsAreDecisions {

    private static final Document NO_VERDICTS = new Document("key", "").append("size", 0);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private AdmissionsAreDecisions() {}

    static void apply(MongoDatabase database) {
        var decisions = database.getCollection("decisions");
        decisions.updateMany(
                new Document("verdicts", new Document("$exists", false)),
                new Document("$set", new Document("verdicts", NO_VERDICTS)));
        var admissions = database.getCollection("admissions");
        for (var old : admissions.find())
            decisions.replaceOne(new Document("_id", old.get("_id")), decision(old), UPSERT);
        admissions.drop();
    }

    /** What was decided keeps the name and the words in which it was recorded; what is open goes on in the new ones. */
    private static Document decision(Document old) {
        var resolution = old.get("resolution", Document.class);
        var decided = resolution.getBoolean("decided", false);
        return new Document("_id", old.get("_id"))
                .append("version", old.get("version"))
                .append("item", item(old))
                .append("boards", List.of())
                .append("verdicts", old.get("list"))
                .append("session", session(resolution))
                .append("weights", new Document())
                .append("trail", decided ? "admission:" + old.getString("_id") : null)
                .append("outbox", old.get("outbox"));
    }

    private static Document item(Document old) {
        int no = old.getInteger("no");
        var item = new Document("edition", old.get("edition"))
                .append("matter", "ADMISSION")
                .append("group", old.get("group"))
                .append("no", no);
        var id = old.getString("_id");
        return no == 1 ? item : item.append("revises", id.substring(0, id.lastIndexOf('/') + 1) + (no - 1));
    }

    private static Document session(Document resolution) {
        var assents = Objects.requireNonNull(resolution.getList("assents", Document.class));
        var laidOut = assents.isEmpty() ? resolution : assents.getFirst(); // when it was before that nothing says
        return new Document("preparedAt", laidOut.get("at"))
                .append(
                        "present",
                        assents.stream().map(AdmissionsAreDecisions::present).toList())
                .append("recused", List.of())
                .append("deviations", List.of())
                .append(
                        "consents",
                        assents.stream().map(AdmissionsAreDecisions::consent).toList())
                .append("decided", resolution.get("decided"));
    }

    private static Document present(Document assent) {
        return new Document("who", assent.get("by"))
                .append("by", assent.get("by"))
                .append("at", assent.get("at"));
    }

    private static Document consent(Document assent) {
        return new Document(assent).append("chair", false);
    }
}
