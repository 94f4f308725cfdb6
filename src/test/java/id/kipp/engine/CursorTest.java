package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import id.kipp.store.NotOnASecondServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers come in replies, as MongoDB sends them. */
@NotOnASecondServer("the embedded engine itself is its subject")
class CursorTest {

    static final int MIB = 1 << 20;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T08:00:00Z"));
    final Direct engine =
            new Direct(new DurableBackend(MVStore.open(null), new FreeSpaceGuard(() -> Long.MAX_VALUE, 0), now::get));

    @AfterEach
    void close() {
        engine.backend.close();
    }

    @Test
    void without_a_number_the_first_reply_has_101_documents_and_the_next_has_the_rest() {
        insert(250, "");
        var first = first(new Document("find", "rows"));
        assertThat(batch(first)).hasSize(101);
        var second = more(first, null);
        assertThat(batch(second)).hasSize(149);
        assertThat(id(second)).isZero();
        assertThat(engine.backend.openCursors()).isZero();
    }

    @Test
    void no_reply_has_more_than_16_mib_and_all_of_them_together_have_everything_in_order() {
        insert(90, "x".repeat(MIB));
        var sizes = new ArrayList<Long>();
        engine.backend.onCommand(profile -> sizes.add(profile.bytes()));
        var found = engine.all(new Document("find", "rows").append("sort", new Document("n", -1)), 0);
        assertThat(found)
                .extracting(d -> d.get("n"))
                .isEqualTo(IntStream.range(0, 90).mapToObj(n -> 89 - n).toList());
        assertThat(sizes).hasSizeGreaterThan(5).allSatisfy(size -> assertThat(size)
                .isLessThanOrEqualTo(16 * MIB));
    }

    @Test
    void a_document_that_fills_a_reply_alone_is_sent_alone() {
        insert(3, "x".repeat(16 * MIB - 100));
        assertThat(batch(first(new Document("find", "rows")))).hasSize(1);
        assertThat(engine.everything("rows")).hasSize(3);
    }

    @Test
    void the_number_asked_for_is_kept_to_and_none_is_an_empty_first_reply() {
        insert(10, "");
        var first = first(new Document("find", "rows").append("batchSize", 0));
        assertThat(batch(first)).isEmpty();
        var second = more(first, 4);
        assertThat(batch(second)).hasSize(4);
        var third = more(second, 6);
        assertThat(batch(third)).hasSize(6);
        assertThat(id(third)).isZero();
    }

    @Test
    void a_single_reply_and_a_limit_that_is_reached_leave_nothing_open() {
        insert(10, "");
        assertThat(id(first(new Document("find", "rows").append("batchSize", 2).append("singleBatch", true))))
                .isZero();
        assertThat(id(first(new Document("find", "rows").append("batchSize", 5).append("limit", 5))))
                .isZero();
        assertThat(id(first(new Document("find", "rows").append("batchSize", 10))))
                .isZero();
        assertThat(engine.backend.openCursors()).isZero();
    }

    @Test
    void what_a_pipeline_gives_comes_in_replies_too() {
        insert(250, "");
        var group = List.of(
                new Document("$match", new Document("n", new Document("$gte", 10))),
                new Document("$group", new Document("_id", "$n").append("rows", new Document("$sum", 1))),
                new Document("$sort", new Document("_id", 1)));
        var command =
                new Document("aggregate", "rows").append("pipeline", group).append("cursor", new Document());
        assertThat(batch(first(command))).hasSize(101);
        assertThat(engine.all(command, 50))
                .extracting(d -> d.get("_id"))
                .isEqualTo(IntStream.range(10, 250).boxed().toList());
    }

    @Test
    void an_answer_nobody_asks_for_any_more_is_forgotten_after_ten_minutes() {
        insert(250, "");
        var first = first(new Document("find", "rows").append("batchSize", 2));
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(9)));
        var second = more(first, 2);
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(9)));
        assertThat(batch(more(second, 2))).hasSize(2);
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(10)));
        assertThatThrownBy(() -> more(first, 2)).isInstanceOf(CursorNotFoundException.class);
        assertThat(engine.backend.openCursors()).isZero();
    }

    @Test
    void a_closed_one_is_gone_and_an_unknown_one_is_said_not_to_be_there() {
        insert(10, "");
        var first = first(new Document("find", "rows").append("batchSize", 2));
        var killed = engine.run(new Document("killCursors", "rows").append("cursors", List.of(id(first), 7L)));
        assertThat(killed.get("cursorsKilled")).isEqualTo(List.of(id(first)));
        assertThat(killed.get("cursorsNotFound")).isEqualTo(List.of(7L));
        assertThatThrownBy(() -> more(first, 2))
                .isInstanceOfSatisfying(CursorNotFoundException.class, e -> assertThat(e.getCode())
                        .isEqualTo(43));
    }

    @Test
    void a_dropped_collection_leaves_nothing_open() {
        insert(10, "");
        var first = first(new Document("find", "rows").append("batchSize", 2));
        engine.run(new Document("drop", "rows"));
        assertThatThrownBy(() -> more(first, 2)).isInstanceOf(CursorNotFoundException.class);
    }

    @Test
    void what_is_written_meanwhile_disturbs_nobody() {
        insert(20, "");
        var sorted = first(new Document("find", "rows")
                .append("sort", new Document("n", 1))
                .append("batchSize", 5));
        var scanned = first(new Document("find", "rows").append("batchSize", 5));
        engine.run(new Document("delete", "rows")
                .append("deletes", List.of(new Document("q", new Document("n", 7)).append("limit", 1))));
        engine.run(
                new Document("insert", "rows").append("documents", List.of(new Document("_id", 100).append("n", 0))));
        assertThat(batch(more(sorted, null)))
                .extracting(d -> d.get("n"))
                .startsWith(5, 6, 8)
                .hasSize(14);
        assertThat(batch(more(scanned, null)))
                .extracting(d -> d.get("_id"))
                .startsWith(5, 6, 8)
                .endsWith(19, 100);
    }

    private void insert(int count, String text) {
        for (int n = 0; n < count; n++) {
            engine.run(new Document("insert", "rows")
                    .append(
                            "documents",
                            List.of(new Document("_id", n).append("n", n).append("text", text))));
        }
    }

    private Document first(Document command) {
        return (Document) engine.run(command).get("cursor");
    }

    private Document more(Document cursor, Integer most) {
        var command = new Document("getMore", id(cursor)).append("collection", "rows");
        if (most != null) command.append("batchSize", most);
        return (Document) engine.run(command).get("cursor");
    }

    private static long id(Document cursor) {
        return (Long) cursor.get("id");
    }

    private static List<Document> batch(Document cursor) {
        return Direct.documents(cursor, cursor.containsKey("firstBatch") ? "firstBatch" : "nextBatch");
    }
}
