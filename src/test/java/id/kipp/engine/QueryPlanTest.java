package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import id.kipp.store.NotOnASecondServer;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which index a query takes, and how much it looks at. */
@NotOnASecondServer("the embedded engine itself is its subject")
class QueryPlanTest {

    final Direct engine = new Direct();

    @BeforeEach
    void twoHundredSheets() {
        index("edition_stage", new Document("edition", 1).append("stage", 1).append("number", -1), false);
        index("agency", new Document("agency", 1), false);
        index("waiting", new Document("outbox.at", 1), true);
        for (int n = 0; n < 200; n++) {
            var document = new Document("_id", n)
                    .append("edition", n % 2 == 0 ? "E-1" : "E-2")
                    .append("stage", "S" + n % 5)
                    .append("number", n)
                    .append("agency", "AG-" + n % 50)
                    .append("outbox", n % 40 == 0 ? List.of(new Document("at", Instant.ofEpochSecond(n))) : List.of());
            engine.run(new Document("insert", "sheets").append("documents", List.of(document)));
        }
    }

    @AfterEach
    void close() {
        engine.backend.close();
    }

    @Test
    void the_index_with_most_fields_asked_for_by_value_is_taken() {
        assertThat(cost(new Document("edition", "E-1").append("stage", "S2"), null, 0, 0))
                .isEqualTo(cost("edition_stage", 20, 20, 20));
        assertThat(cost(new Document("agency", "AG-7"), null, 0, 0)).isEqualTo(cost("agency", 4, 4, 4));
        assertThat(cost(new Document("_id", 7).append("edition", "E-2"), null, 0, 0))
                .isEqualTo(cost("_id_", 1, 1, 1));
    }

    @Test
    void several_values_and_a_range_are_looked_up_and_not_filtered() {
        var stages = new Document("$in", List.of("S1", "S3"));
        var number = new Document("$gte", 100).append("$lt", 150);
        assertThat(cost(new Document("edition", "E-2").append("stage", stages), null, 0, 0))
                .isEqualTo(cost("edition_stage", 40, 40, 40));
        assertThat(cost(new Document("edition", "E-2").append("stage", "S1").append("number", number), null, 0, 0))
                .isEqualTo(cost("edition_stage", 5, 5, 5));
    }

    @Test
    void more_values_than_are_looked_up_are_asked_of_the_documents() {
        var many = IntStream.range(2, 30_000).mapToObj(n -> "S" + n).toList();
        var filter = new Document("edition", "E-1").append("stage", new Document("$in", many));
        assertThat(cost(filter, null, 0, 0)).isEqualTo(cost("edition_stage", 100, 100, 60));
    }

    @Test
    void a_page_in_the_order_of_an_index_is_read_alone() {
        var filter = new Document("edition", "E-1").append("stage", "S2");
        assertThat(cost(filter, new Document("number", -1), 0, 3)).isEqualTo(cost("edition_stage", 3, 3, 3));
        assertThat(cost(filter, new Document("number", 1), 10, 3)).isEqualTo(cost("edition_stage", 3, 3, 3));
        assertThat(cost(new Document(), new Document("_id", -1), 150, 5)).isEqualTo(cost("_id_", 5, 5, 5));
        assertThat(cost(new Document(), new Document("agency", 1).append("_id", 1), 0, 5))
                .isEqualTo(cost("agency", 5, 5, 5));
    }

    @Test
    void documents_with_waiting_lines_are_found_without_looking_at_others() {
        var waiting = new Document("outbox.at", new Document("$gt", Instant.EPOCH));
        assertThat(cost(waiting, null, 0, 0)).isEqualTo(cost("waiting", 4, 4, 4));
        assertThat(cost(new Document("outbox.at", new Document("$exists", true)), null, 0, 0))
                .isEqualTo(cost("waiting", 5, 5, 5));
    }

    /** The matcher finds no null in an empty array, but an index made of it has no value either. */
    @Test
    void a_field_in_an_empty_array_is_not_null() {
        assertThat(cost(new Document("outbox.at", new Document("$ne", null)), null, 0, 0))
                .isEqualTo(cost("SCAN", 0, 200, 200));
        index("all_waiting", new Document("outbox.at", 1), false);
        assertThat(cost(new Document("outbox.at", new Document("$ne", null)), null, 0, 0))
                .isEqualTo(cost("SCAN", 0, 200, 200));
        var besides = new Document("$ne", null).append("$gt", Instant.EPOCH);
        assertThat(cost(new Document("outbox.at", besides), null, 0, 0)).isEqualTo(cost("SCAN", 0, 200, 200));
        assertThat(cost(new Document("agency", new Document("$ne", null)), null, 0, 0))
                .isEqualTo(cost("agency", 200, 200, 200));
    }

    @Test
    void an_element_without_the_field_is_found_beside_one_that_has_it() {
        var lines = List.of(new Document(), new Document("at", Instant.ofEpochSecond(500)));
        engine.run(new Document("insert", "sheets")
                .append("documents", List.of(new Document("_id", 500).append("outbox", lines))));
        var any = new Document("$elemMatch", new Document("at", new Document("$exists", true)));
        assertThat(cost(new Document("outbox.at", null).append("outbox", any), null, 0, 0))
                .isEqualTo(cost("waiting", 6, 6, 1));
    }

    @Test
    void what_no_index_serves_reads_everything() {
        assertThat(cost(new Document("number", 7), null, 0, 0)).isEqualTo(cost("SCAN", 0, 200, 1));
    }

    @Test
    void counting_by_an_index_reads_no_documents() {
        var match = new Document("$match", new Document("edition", "E-1").append("stage", "S2"));
        var group = new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));
        var seen = new QueryProfile[1];
        engine.backend.onCommand(profile -> seen[0] = profile);
        var counted = engine.all(
                new Document("aggregate", "sheets")
                        .append("pipeline", List.of(match, group))
                        .append("cursor", new Document()),
                0);
        assertThat(counted).containsExactly(new Document("_id", 1).append("n", 20));
        assertThat(seen[0].index()).isEqualTo("edition_stage");
        assertThat(seen[0].documentsExamined()).isZero();
        assertThat(seen[0].shape()).isEqualTo("edition stage");
    }

    @Test
    void a_change_finds_its_document_by_an_index_and_is_told_of_as_well() {
        var seen = new QueryProfile[1];
        engine.backend.onCommand(profile -> seen[0] = profile);
        engine.run(new Document("update", "sheets")
                .append(
                        "updates",
                        List.of(new Document("q", new Document("agency", "AG-7"))
                                .append("u", new Document("$set", new Document("agency", "AG-1000")))
                                .append("multi", true))));
        assertThat(seen[0]).isEqualTo(new QueryProfile("kipp", "sheets", "update", "agency", "agency", 4, 4, 4, 0));
        assertThat(cost(new Document("agency", "AG-1000"), null, 0, 0)).isEqualTo(cost("agency", 4, 4, 4));
    }

    /** Index, keys and documents looked at, documents found. */
    private record Cost(String index, Object keys, Object documents, Object found) {}

    private static Cost cost(String index, long keys, long documents, long found) {
        return new Cost(index, keys, documents, found);
    }

    private Cost cost(Document filter, Document sort, int skip, int limit) {
        var seen = new QueryProfile[1];
        engine.backend.onCommand(profile -> seen[0] = profile);
        engine.run(new Document("find", "sheets")
                .append("filter", filter)
                .append("sort", sort)
                .append("skip", skip)
                .append("limit", limit)
                .append("batchSize", 1000));
        engine.backend.onCommand(null);
        var told = seen[0];
        return new Cost(told.index(), told.keysExamined(), told.documentsExamined(), told.returned());
    }

    private void index(String name, Document keys, boolean sparse) {
        engine.index("sheets", name, keys, false, sparse);
    }
}
