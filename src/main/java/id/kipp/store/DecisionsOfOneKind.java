package id.kipp.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Nominations and the panel's decisions become decisions, in one collection. Each keeps the name that its lines on the trail
 * have, so that they go on without a gap. The old ones go when all are copied; nothing is written to the new ones before.
 */
final class DecisionsOfOneKind {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> proposals;
    private final MongoCollection<Document> agreed;
    private final MongoCollection<Document> decisions;

    private DecisionsOfOneKind(MongoDatabase database) {
        this.proposals = database.getCollection("proposals");
        this.agreed = database.getCollection("consolidations");
        this.decisions = database.getCollection("decisions");
    }

    static void apply(MongoDatabase database) {
        var step = new DecisionsOfOneKind(database);
        var nominations = database.getCollection("nominations");
        for (var old : nominations.find()) step.put(step.nomination(old));
        var plenaries = database.getCollection("plenaries");
        for (var old : plenaries.find()) step.put(step.plenary(old));
        nominations.drop();
        plenaries.drop();
    }

    private void put(Document decision) {
        decisions.replaceOne(new Document("_id", decision.get("_id")), decision, UPSERT);
    }

    private Document nomination(Document old) {
        var id = old.getString("_id") + "/NOMINATION";
        var session = session(old, "votes", old.get("preparedAt"), "DECIDED".equals(old.getString("state")));
        var boards = list(old, "pools").stream()
                .map(p -> board(p, p.get("places"), list(p, "candidates"), old.getString("group")))
                .toList();
        return decision(old, id, "NOMINATION", "nomination:", session)
                .append("boards", boards)
                .append("weights", new Document("desk", 100));
    }

    private Document plenary(Document old) {
        var matter = old.getString("matter");
        var session = session(old, "consents", old.get("at"), old.getBoolean("decided", false));
        var boards = list(old, "boards").stream()
                .map(b -> board(b, b.get("seats"), list(b, "contenders"), old.getString("group")))
                .toList();
        int desk = old.getInteger("deskWeight", 0);
        var weights = matter.equals("FINALISTS") ? new Document("desk", 100) : new Document("panel", 100 - desk);
        if (desk > 0) weights.append("desk", desk);
        return decision(old, old.getString("_id"), matter, "plenary:", session)
                .append("boards", boards)
                .append("weights", weights);
    }

    private static Document decision(Document old, String id, String matter, String trail, Document session) {
        return new Document("_id", id)
                .append("version", old.get("version"))
                .append(
                        "item",
                        new Document("edition", old.get("edition"))
                                .append("matter", matter)
                                .append("group", old.get("group"))
                                .append("no", 1))
                .append("session", session)
                .append("trail", trail + old.getString("_id"))
                .append("outbox", old.get("outbox"));
    }

    private static Document session(Document old, String consents, @Nullable Object preparedAt, boolean decided) {
        var deviations = list(old, "deviations").stream()
                .map(d -> d.containsKey("tier") ? d : new Document(d).append("tier", ""))
                .toList();
        return new Document("preparedAt", preparedAt)
                .append("present", List.of())
                .append("recused", List.of())
                .append("deviations", deviations)
                .append("consents", list(old, consents))
                .append("decided", decided);
    }

    private Document board(Document old, @Nullable Object places, List<Document> candidates, String group) {
        var cluster = old.getString("cluster");
        return new Document("cluster", cluster)
                .append("seats", old.get("seats"))
                .append("places", places)
                .append(
                        "candidates",
                        candidates.stream()
                                .map(c -> candidate(c, cluster, group))
                                .toList());
    }

    /** What it says of itself is what was recorded; what it never said is taken from the proposal. */
    private Document candidate(Document old, String cluster, String group) {
        var id = old.getString("proposal");
        var agency = new Document(agency(id))
                .append("name", old.get("agency"))
                .append("cluster", old.getOrDefault("cluster", cluster))
                .append("province", old.get("province"))
                .append("disadvantaged", old.get("disadvantaged"))
                .append("earlierAward", !old.getBoolean("newFace", false));
        var basis = list(old, "basis");
        var placing = new Document("total", total(old))
                .append("ladder", old.get("ladder"))
                .append("basis", basis.isEmpty() ? agreed(id) : basis)
                .append("rank", old.get("rank"))
                .append("tie", old.get("tie"))
                .append("within", old.get("within"));
        return new Document("proposal", id)
                .append(
                        "submitted",
                        new Document("number", old.get("number"))
                                .append("title", old.get("title"))
                                .append("group", group)
                                .append("category", old.get("category"))
                                .append("agency", agency))
                .append("placing", placing)
                .append("chosen", old.get("chosen"))
                .append("tier", old.getOrDefault("tier", ""))
                .append("reason", "");
    }

    private Document agency(String proposal) {
        var found = proposals
                .find(new Document("_id", proposal))
                .projection(new Document("submission.agency", 1))
                .first();
        var submission = found == null ? null : found.get("submission", Document.class);
        return submission == null
                ? new Document("id", "").append("unitName", "")
                : submission.get("agency", Document.class);
    }

    private List<Document> agreed(String proposal) {
        var found = agreed.find(new Document("_id", proposal))
                .projection(new Document("basis", 1))
                .first();
        return found == null ? List.of() : list(found, "basis");
    }

    /** Agreed scores were hundredths; totals are exact fractions in their lowest terms. */
    private static Object total(Document old) {
        if (old.get("total") != null) return old.get("total");
        int score = Objects.requireNonNull(old.getInteger("score"));
        int common = java.math.BigInteger.valueOf(score)
                .gcd(java.math.BigInteger.valueOf(100))
                .intValue();
        return 100 / common == 1 ? String.valueOf(score / common) : score / common + "/" + 100 / common;
    }

    private static List<Document> list(Document of, String field) {
        var found = of.getList(field, Document.class);
        return found == null ? List.of() : new ArrayList<>(found);
    }
}
