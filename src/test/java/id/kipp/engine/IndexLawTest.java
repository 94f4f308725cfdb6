package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import id.kipp.store.NotOnASecondServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever indexes there are, an answer is the one that reading everything gives. Two collections go through the same
 * changes, one with indexes and one without; what is asked of the first is compared with the documents of the second,
 * chosen and sorted by the library's own rules. {@code -Dkipp.index.tries=500} for a long run.
 */
@NotOnASecondServer("the embedded engine itself is its subject")
class IndexLawTest {

    private static final List<Document> INDEXES = List.of(
            new Document("a", 1),
            new Document("a", -1).append("b", 1),
            new Document("b", 1).append("c.d", -1),
            new Document("b", 1).append("a", 1).append("c.d", 1),
            new Document("c.d", 1),
            new Document("list.x", 1),
            new Document("list.x", 1).append("b", -1),
            new Document("tags", 1),
            new Document("b", 1).append("tags", 1));

    private Direct engine;
    private RandomDocuments random;

    /** Histories for each of twenty seeds. */
    private static final int HISTORIES = Math.ceilDiv(Integer.getInteger("kipp.index.tries", 20), 20);

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void queries_and_changes_are_the_same_with_and_without_indexes(@ForAll long seed) {
        for (var n = 0; n < HISTORIES; n++) history(seed + n);
    }

    private void history(long seed) {
        engine = new Direct();
        random = new RandomDocuments(seed);
        try {
            begin();
            for (int n = 0; n < 60; n++) {
                change();
                if (n % 3 == 0) compare("seed " + seed + " after " + n);
            }
            assertThatIndexesAgree("seed " + seed);
        } finally {
            engine.backend.close();
        }
    }

    private void begin() {
        for (var name : List.of("indexed", "plain")) engine.index(name, "key", new Document("key", 1), true, true);
        for (int n = 0; n < 25; n++) insert(random.id());
        for (int n = 0; n < 1 + random.below(4); n++) {
            var keys = random.of(INDEXES);
            boolean sparse = random.oneIn(3);
            engine.index("indexed", keys + (sparse ? " sparse" : ""), new Document(keys), false, sparse);
        }
    }

    private void insert(Object id) {
        var document = random.document(id);
        both(name -> new Document("insert", name).append("documents", List.of(document.cloneDeeply())));
    }

    private void change() {
        switch (random.below(7)) {
            case 0, 1, 2 -> insert(random.id());
            case 3 -> update(new Document("_id", random.id()), random.change(), false);
            case 4 -> update(random.filter(), random.change(), true);
            case 5 -> {
                var filter = random.filter().append("_id", random.id());
                both(name -> new Document("delete", name)
                        .append("deletes", List.of(new Document("q", filter).append("limit", 0))));
            }
            default -> {
                var filter = random.filter();
                var sort = random.sort();
                var change = random.change();
                both(name -> new Document("findAndModify", name)
                        .append("query", filter)
                        .append("sort", sort)
                        .append("update", change.cloneDeeply()));
            }
        }
    }

    private void update(Document filter, Document change, boolean several) {
        both(name -> new Document("update", name)
                .append(
                        "updates",
                        List.of(new Document("q", filter)
                                .append("u", change.cloneDeeply())
                                .append("multi", several))));
    }

    private void both(java.util.function.Function<String, Document> command) {
        assertThat(answer(command.apply("indexed")).replace("kipp.indexed", "kipp.plain"))
                .as("%s", command.apply("both"))
                .isEqualTo(answer(command.apply("plain")));
    }

    private String answer(Document command) {
        try {
            return engine.run(command).toString();
        } catch (MongoServerError e) {
            return e.getMessage();
        }
    }

    private void compare(String about) {
        assertThat(engine.everything("indexed")).as(about).isEqualTo(engine.everything("plain"));
        for (int n = 0; n < 8; n++) {
            var filter = random.filter();
            var sort = random.sort();
            int skip = random.oneIn(2) ? 0 : random.below(10);
            int limit = random.oneIn(2) ? 0 : 1 + random.below(10);
            var as = "%s: %s sorted by %s, %d and %d".formatted(about, filter, sort, skip, limit);
            var expected = expected(filter, sort, skip, limit);
            assertThat(find(filter, sort, skip, limit)).as(as).isEqualTo(expected);
            assertThat(piped(filter, sort, skip, limit)).as(as).isEqualTo(expected);
            assertThat(engine.run(new Document("count", "indexed")
                                    .append("query", filter)
                                    .append("skip", skip)
                                    .append("limit", limit))
                            .get("n"))
                    .as(as)
                    .isEqualTo(expected.size());
            assertThat(new HashSet<>(find(filter, new Document(), 0, 0)))
                    .as(as)
                    .isEqualTo(new HashSet<>(expected(filter, sort, 0, 0)));
            assertThat(distinct("indexed", filter)).as(as).isEqualTo(distinct("plain", filter));
        }
    }

    private List<Document> expected(Document filter, Document sort, int skip, int limit) {
        var matcher = new DefaultQueryMatcher();
        return engine.everything("plain").stream()
                .filter(document -> matcher.matches(document, filter))
                .sorted(new DocumentComparator(sort))
                .skip(skip)
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .toList();
    }

    private List<Document> find(Document filter, Document sort, int skip, int limit) {
        var command = new Document("find", "indexed")
                .append("filter", filter)
                .append("sort", sort)
                .append("skip", skip)
                .append("limit", limit);
        if (random.oneIn(2)) command.append("batchSize", random.below(5));
        return engine.all(command, random.below(4));
    }

    private List<Document> piped(Document filter, Document sort, int skip, int limit) {
        var stages = new ArrayList<>(List.of(new Document("$match", filter), new Document("$sort", sort)));
        if (skip > 0) stages.add(new Document("$skip", skip));
        if (limit > 0) stages.add(new Document("$limit", limit));
        return engine.all(
                new Document("aggregate", "indexed")
                        .append("pipeline", stages)
                        .append("cursor", new Document("batchSize", random.below(5))),
                random.below(4));
    }

    private Object distinct(String name, Document filter) {
        return List.copyOf(((java.util.Collection<?>) engine.run(new Document("distinct", name)
                                .append("key", "b")
                                .append("query", filter))
                        .get("values"))
                .stream().map(String::valueOf).toList());
    }

    private void assertThatIndexesAgree(String about) {
        var documents = engine.everything("indexed");
        for (var index : engine.collection("indexed").getIndexes()) {
            if (!(index instanceof StoreIndex kept)) continue;
            var wanted = new HashSet<Key>();
            documents.forEach(document -> wanted.addAll(kept.entriesOf(document)));
            assertThat(kept.entries()).as("%s: %s", about, index.getName()).isEqualTo(wanted);
        }
    }
}
