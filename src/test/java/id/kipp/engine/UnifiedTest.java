package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * MongoDB's own descriptions of what its commands give, run against the engine: those of {@code src/test/resources/crud}, or of
 * the folder {@code -Dcrud=} names. What a driver sends is the driver's matter and is not looked at.
 */
class UnifiedTest {

    /** From here on comments may be documents, and names may have dots and dollars: of releases before the engine is more lenient than they are. */
    private static final String RELEASE = "5.0.0";

    /** Refused with an error of its own: {@code DocumentedTest}. */
    private static final Set<String> REFUSED = Set.of(
            "findOneAndReplace-dots_and_dollars.json: Replacing document with top-level dotted key on 3.6+ server");

    /** What the engine has not: failures on demand, validation of documents. */
    private static final Set<String> NOT_THERE = Set.of("failPoint", "modifyCollection");

    private static EmbeddedServer server;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.inMemory();
        client = server.client();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    static Stream<Arguments> described() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("crud", "src/test/resources/crud")))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream()
                    .flatMap(UnifiedTest::tests);
        }
    }

    private static Stream<Arguments> tests(Path path) {
        try {
            var file = BsonDocument.parse(Files.readString(path));
            return file.getArray("tests").stream()
                    .map(BsonValue::asDocument)
                    .filter(t -> isOfThisRelease(file) && isOfThisRelease(t) && isThere(t))
                    .map(t -> Arguments.of(
                            path.getFileName() + ": "
                                    + t.getString("description").getValue(),
                            file,
                            t))
                    .filter(a -> !REFUSED.contains(a.get()[0]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isThere(BsonDocument test) {
        return test.getArray("operations").stream().map(BsonValue::asDocument).noneMatch(operation -> {
            var with = operation.getDocument("arguments", new BsonDocument());
            return NOT_THERE.contains(operation.getString("name").getValue())
                    || with.containsKey("viewOn")
                    || isByPipeline(with)
                    || with.getArray("requests", new BsonArray()).stream()
                            .map(BsonValue::asDocument)
                            .anyMatch(r -> isByPipeline(r.getDocument(r.getFirstKey())));
        });
    }

    private static boolean isByPipeline(BsonDocument with) {
        return with.isArray("update");
    }

    private static boolean isOfThisRelease(BsonDocument described) {
        var any = described.getArray("runOnRequirements", new BsonArray());
        return any.isEmpty() || any.stream().map(BsonValue::asDocument).anyMatch(UnifiedTest::isMet);
    }

    private static boolean isMet(BsonDocument requirement) {
        return !isBefore(RELEASE, requirement.getString("minServerVersion", new BsonString("0")))
                && !isBefore(
                        requirement
                                .getString("maxServerVersion", new BsonString("99"))
                                .getValue(),
                        new BsonString(RELEASE))
                && requirement
                        .getArray("topologies", new BsonArray(java.util.List.of(new BsonString("single"))))
                        .contains(new BsonString("single"));
    }

    private static boolean isBefore(String one, BsonString other) {
        var a = one.split("\\.");
        var b = other.getValue().split("\\.");
        for (int n = 0; n < 3; n++) {
            int difference = number(a, n) - number(b, n);
            if (difference != 0) return difference < 0;
        }
        return false;
    }

    private static int number(String[] parts, int n) {
        return n < parts.length ? Integer.parseInt(parts[n]) : 0;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("described")
    void the_engine_gives_what_is_described(String name, BsonDocument file, BsonDocument test) {
        var run = new UnifiedRun(file, client);
        run.setUp();
        for (var operation : test.getArray("operations")) one(run, operation.asDocument());
        for (var outcome : test.getArray("outcome", new BsonArray())) {
            var both = run.outcome(outcome);
            assertThat(both.getLast()).isEqualTo(both.getFirst());
        }
    }

    private static void one(UnifiedRun run, BsonDocument operation) {
        var expected = operation.get("expectError");
        try {
            var result = run.run(operation);
            assertThat(expected).as("this was to fail").isNull();
            if (operation.containsKey("expectResult")) matches(operation.get("expectResult"), result, "result");
        } catch (MongoException | IllegalArgumentException e) {
            if (expected == null) throw e;
            error(expected.asDocument(), e);
        }
    }

    private static void error(BsonDocument expected, RuntimeException e) {
        if (expected.containsKey("isClientError"))
            assertThat(e instanceof MongoServerException)
                    .as(e.toString())
                    .isNotEqualTo(expected.getBoolean("isClientError").getValue());
        if (expected.containsKey("errorCode"))
            assertThat(((MongoException) e).getCode())
                    .isEqualTo(expected.getNumber("errorCode").intValue());
        if (expected.containsKey("errorContains"))
            assertThat(e.getMessage())
                    .containsIgnoringCase(expected.getString("errorContains").getValue());
        if (expected.containsKey("expectResult") && e instanceof com.mongodb.MongoBulkWriteException bulk)
            matches(expected.get("expectResult"), UnifiedRun.result(bulk.getWriteResult()), "result of the failure");
    }

    /** As the format says: a document may have more fields than are expected, numbers are equal whatever their type. */
    private static void matches(BsonValue expected, BsonValue is, String where) {
        if (expected.isDocument() && expected.asDocument().containsKey("$$unsetOrMatches")) {
            if (is != null) matches(expected.asDocument().get("$$unsetOrMatches"), is, where);
        } else if (expected.isDocument()) {
            assertThat(is).as(where).isInstanceOf(BsonDocument.class);
            expected.asDocument().forEach((name, value) -> {
                var unset = value.isDocument() && value.asDocument().containsKey("$$unsetOrMatches");
                if (!unset)
                    assertThat(is.asDocument().containsKey(name))
                            .as(where + "." + name)
                            .isTrue();
                matches(value, is.asDocument().get(name), where + "." + name);
            });
        } else if (expected.isArray()) {
            assertThat(is.asArray()).as(where).hasSameSizeAs(expected.asArray());
            for (int n = 0; n < expected.asArray().size(); n++)
                matches(expected.asArray().get(n), is.asArray().get(n), where + "[" + n + "]");
        } else if (expected.isNumber()) {
            assertThat(is.asNumber().doubleValue())
                    .as(where)
                    .isEqualTo(expected.asNumber().doubleValue());
        } else {
            assertThat(is == null ? BsonBoolean.FALSE : is).as(where).isEqualTo(expected);
        }
    }
}
