package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * From format 2 to 3: an edition's rules lie nested by what they are about, with rounds of judging and matters of decision
 * as lists; what was recorded of them before keeps its hash.
 */
final class RulesNested {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("instruments", "heading.instruments"),
            Map.entry("theme", "heading.theme"),
            Map.entry("categories", "entry.categories"),
            Map.entry("groups", "entry.groups"),
            Map.entry("forms", "entry.forms"),
            Map.entry("desk.reviewsPerProposal", "rounds.desk.judges.each"),
            Map.entry("desk.discussOver", "rounds.desk.merging.discussOver"),
            Map.entry("desk.passingGrade", "rounds.desk.merging.passingGrade"),
            Map.entry("desk.bands", "rounds.desk.scoring.bands"),
            Map.entry("panel.criteria", "rounds.panel.scoring.criteria"),
            Map.entry("panel.presentationMinutes", "rounds.panel.hearing.presentationMinutes"),
            Map.entry("panel.interviewMinutes", "rounds.panel.hearing.interviewMinutes"),
            Map.entry("panel.deskWeight", "matters.AWARDS.weights"),
            Map.entry("nomination.multiplierHundredths", "matters.NOMINATION.places.multiplier"),
            Map.entry("objectionDays", "announcing.objectionDays"),
            Map.entry("correctionDays", "screening.correctionDays"),
            Map.entry("tiers", "announcing.tiers"),
            Map.entry("finalistTitle", "announcing.finalistTitle"),
            Map.entry("tieBreaks", "matters.tieBreaks"),
            Map.entry("screening", "screening.items"),
            Map.entry("conflicts", "conduct.conflicts"),
            Map.entry("secondPersonHours", "conduct.secondPersonHours"));

    private RulesNested() {}

    static void apply(MongoDatabase database) {
        var editions = database.getCollection("editions");
        for (var edition : editions.find(new Document("constitution", new Document("$exists", true)))
                .into(new ArrayList<>())) {
            var next = new Document(edition);
            next.remove("constitution");
            next.put(
                    "rules",
                    new Document("constitution", nested(edition.get("constitution", new Document())))
                            .append("frozenAt", next.remove("frozenAt"))
                            .append("recordedSha256", recorded(database, edition)));
            next.put(
                    "calendar",
                    new Document("windows", next.remove("windows"))
                            .append("changes", next.remove("changes"))
                            .append("pending", next.remove("pending")));
            editions.replaceOne(new Document("_id", edition.get("_id")), next);
        }
    }

    /** The hash that the edition's last line names: it waits in the outbox, or has been chained. */
    private static @Nullable String recorded(MongoDatabase database, Document edition) {
        var waiting = edition.getList("outbox", Document.class, List.of());
        var line = waiting.isEmpty()
                ? database.getCollection("auditChain")
                        .find(new Document("subject", "edition:" + edition.get("_id")))
                        .sort(Sorts.descending("seq"))
                        .first()
                : waiting.getLast();
        return line == null ? null : Document.parse(line.getString("content")).getString("rulesSha256");
    }

    private static Document nested(Document old) {
        return new Document("heading", part(old, "year", "name", "theme", "instruments"))
                .append("entry", part(old, "categories", "groups", "forms").append("step", "SUBMISSION"))
                .append(
                        "screening",
                        new Document("step", "SCREENING")
                                .append("items", old.get("screening"))
                                .append("correctionDays", old.get("correctionDays")))
                .append("rounds", List.of(desk(old), panel(old)))
                .append("matters", List.of(nomination(old), finalists(old), awards(old)))
                .append(
                        "announcing",
                        part(old, "objectionDays", "finalistTitle", "tiers")
                                .append("objection", "OBJECTION")
                                .append("publication", "PUBLICATION"))
                .append("conduct", part(old, "conflicts", "secondPersonHours"))
                .append("calendar", old.get("calendar"))
                .append(
                        "defaults",
                        old.getList("defaults", String.class).stream()
                                .map(RulesNested::path)
                                .toList());
    }

    private static Document desk(Document old) {
        var rule = old.get("desk", Document.class);
        return round(old, "desk", "EVALUATION", "SCREENED")
                .append("judges", judges("ASSIGNED", "evaluators", rule.getInteger("reviewsPerProposal", 0)))
                .append("scoring", scoring(List.of(), rule, "ALLOWED"))
                .append(
                        "merging",
                        merging("AGREED", rule.getInteger("discussOver", 0))
                                .append("passingGrade", rule.get("passingGrade")))
                .append("hearing", null);
    }

    private static Document panel(Document old) {
        var rule = old.get("panel", Document.class);
        return round(old, "panel", "PANEL", "FINALIST")
                .append("judges", judges("TEAM", "panelists", 0))
                .append(
                        "scoring",
                        scoring(rule.getList("criteria", Document.class), old.get("desk", Document.class), "NONE"))
                .append("merging", merging("MEAN", 0).append("passingGrade", null))
                .append(
                        "hearing",
                        "HEARING".equals(rule.get("kind"))
                                ? part(rule, "presentationMinutes", "interviewMinutes")
                                : null);
    }

    private static Document round(Document old, String key, String step, String stage) {
        var name = old.getList("calendar", Document.class).stream()
                .filter(c -> step.equals(c.get("key")))
                .findFirst()
                .map(c -> part(c, "id", "en"))
                .orElseGet(() -> new Document("id", key).append("en", key));
        return new Document("key", key)
                .append("name", name)
                .append("step", step)
                .append("subjects", new Document("kind", "proposal").append("stages", List.of(stage)))
                .append("secrecy", new Document("sheets", "ALL_SEALED").append("toldBy", "AWARDS"));
    }

    private static Document judges(String who, String team, int each) {
        return new Document("who", who)
                .append("team", team)
                .append("each", each)
                .append("reopens", "CHAIR");
    }

    private static Document scoring(List<Document> criteria, Document desk, String evidence) {
        return new Document("criteria", criteria)
                .append("help", new Document())
                .append("scale", new Document("step", 100).append("options", List.of()))
                .append("bands", desk.get("bands"))
                .append("notes", new Document("required", false).append("minWords", 0))
                .append("evidence", evidence);
    }

    private static Document merging(String how, int discussOver) {
        return new Document("how", how)
                .append("discussOver", discussOver)
                .append("third", false)
                .append("needed", 0)
                .append("prior", null);
    }

    private static Document nomination(Document old) {
        var rule = old.get("nomination", Document.class);
        var places = new Document("kind", rule.get("rule"))
                .append("multiplier", rule.get("multiplierHundredths"))
                .append("of", "FINALISTS")
                .append("replicatedFirst", rule.get("replicatedFirst"));
        return matter("NOMINATION", name("Nominasi", "Nomination"), "NOMINATION", "evaluators")
                .append("move", move("SCREENED", "NOMINATED", "NOT_NOMINATED"))
                .append("ranking", ranking(old, List.of(weight("desk", 100)), places))
                .append("pools", List.of())
                .append("letter", false);
    }

    private static Document finalists(Document old) {
        return matter("FINALISTS", name("Finalis", "Finalists"), "NOMINATION", "panelists")
                .append("move", move("NOMINATED", "FINALIST_PROVISIONAL", "NOT_FINALIST"))
                .append("ranking", ranking(old, List.of(weight("desk", 100)), seats()))
                .append("pools", pools(old, "finalists", true))
                .append("letter", true);
    }

    private static Document awards(Document old) {
        var desk = old.get("panel", Document.class).getInteger("deskWeight", 0);
        return matter("AWARDS", name("Penghargaan", "Awards"), "PLENARY", "panelists")
                .append("move", move("FINALIST", "AWARDED", ""))
                .append("ranking", ranking(old, List.of(weight("desk", desk), weight("panel", 100 - desk)), seats()))
                .append("pools", pools(old, "winners", false))
                .append("letter", true);
    }

    private static Document matter(String key, Document name, String step, String board) {
        return new Document("key", key)
                .append("name", name)
                .append("step", step)
                .append("board", board)
                .append("consents", 1);
    }

    private static List<Document> pools(Document old, String seats, boolean clusters) {
        return old.getList("seats", Document.class).stream()
                .map(s -> new Document("key", s.get("group"))
                        .append("groups", List.of(s.getString("group")))
                        .append("seats", s.get(seats))
                        .append("minimum", clusters ? s.get("minimumPerCluster") : 0)
                        .append("clusters", clusters))
                .toList();
    }

    private static Document ranking(Document old, List<Document> weights, Document places) {
        return new Document("weights", weights)
                .append("tieBreaks", old.get("tieBreaks"))
                .append("places", places);
    }

    private static Document seats() {
        return new Document("kind", "SEATS")
                .append("multiplier", 100)
                .append("of", "")
                .append("replicatedFirst", false);
    }

    private static Document weight(String round, int percent) {
        return new Document("round", round).append("percent", percent);
    }

    private static Document move(String from, String to, String others) {
        return new Document("from", from).append("to", to).append("others", others);
    }

    private static Document name(String id, String en) {
        return new Document("id", id).append("en", en);
    }

    private static Document part(Document of, String... keys) {
        var part = new Document();
        for (var key : keys) part.append(key, of.get(key));
        return part;
    }

    /** Where a setting lies now. */
    private static String path(String old) {
        var parts = old.split("\\.");
        if (parts.length == 3 && parts[0].equals("seats"))
            return switch (parts[2]) {
                case "finalists" -> "matters.FINALISTS." + parts[1] + ".seats";
                case "winners" -> "matters.AWARDS." + parts[1] + ".seats";
                default -> "matters.FINALISTS." + parts[1] + ".minimum";
            };
        if (PATHS.get(old) instanceof String path) return path;
        return PATHS.getOrDefault(parts[0], parts[0]) + old.substring(parts[0].length());
    }
}
