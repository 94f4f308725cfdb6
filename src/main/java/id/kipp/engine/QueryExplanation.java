package id.kipp.engine;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import org.jspecify.annotations.Nullable;

/** {@code explain}, in short: which way the query goes, and what it looked at, having gone it to the end. */
final class QueryExplanation {

    private QueryExplanation() {}

    static Document of(Document command, @Nullable StoreCollection collection) {
        var query = query(command);
        var tally = WorkTally.current();
        long returned = 0;
        if (collection != null) {
            var rows = collection.find(query);
            while (rows.next() != null) returned++;
        }
        var way = tally.way();
        var plan = way.isEmpty() || way.equals(IdIndex.SCAN)
                ? new Document("stage", way.isEmpty() ? "EOF" : "COLLSCAN")
                : new Document("stage", "FETCH")
                        .append("inputStage", new Document("stage", "IXSCAN").append("indexName", way));
        return new Document("queryPlanner", new Document("winningPlan", plan))
                .append(
                        "executionStats",
                        new Document("nReturned", returned)
                                .append("totalKeysExamined", tally.keys())
                                .append("totalDocsExamined", tally.documents()))
                .append("ok", 1.0);
    }

    private static Query query(Document command) {
        return switch (command.keySet().iterator().next()) {
            case "find" -> new FindCommand(command).query();
            case "aggregate" ->
                LeadingStages.of(Aggregation.parse(command.get("pipeline")), command.get("hint"))
                        .query();
            case "count", "distinct" -> Query.of(FindCommand.filter(command.get("query")));
            default -> throw new BadValueException("only queries are explained");
        };
    }
}
