package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.account.Actors;
import id.kipp.audit.Checks;
import id.kipp.cli.OfflineStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * An administrator with a shell changes what the store holds. What was recorded is exported as it was, whatever the records
 * say now; what is changed in the log gives itself away in the next export, signed with the right key.
 */
class AlteredDatabaseTest {

    @TempDir
    static Path folder;

    static AnnotationConfigApplicationContext context;
    static Competition play;
    static int exports;

    @BeforeAll
    static void play() {
        context = OfflineStore.openDoubting(folder.resolve("data"));
        play = Played.in(context);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void what_nobody_touched_holds() throws IOException {
        assertThat(found(export())).isEmpty();
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sheets         | marks.sealed.0.total               | 100          | sheets.jsonl",
                "sheets         | marks.sealed.0.lines.0.note        | lain         | sheets.jsonl",
                "consolidations | agreed.score                       | 9999         | consolidations.jsonl",
                "decisions      | boards.0.candidates.0.chosen       | false        | decisions.jsonl",
                "decisions      | session.deviations.0.reason        | lain         | decisions.jsonl",
                "proposals      | submission.agency.disadvantaged    | true         | proposals.jsonl",
                "assignments    | places.0.evaluator                 | orang-lain   | assignments.jsonl",
                "editions       | rules.constitution.matters.2.pools.0.seats | 77   | edition.jsonl"
            })
    void a_record_that_is_changed_afterwards_changes_nothing_in_the_export_and_is_named_by_the_check(
            String collection, String field, String value, String file) throws IOException {
        var before = export();
        var seen = new Document("edition", play.id.value());
        if (collection.equals("editions")) seen = new Document("_id", play.id.value());
        if (collection.equals("decisions"))
            seen = new Document("item.edition", play.id.value())
                    .append("item.matter", field.contains("deviations") ? "AWARDS" : "NOMINATION");
        altered(collection, seen, field, typed(value), () -> {
            var after = export();
            assertThat(after.resolve(file)).hasSameTextualContentAs(before.resolve(file));
            assertThat(found(after)).isEmpty();
            assertThat(broken()).containsExactly(collection + " check.not-as-recorded");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "auditChain | actor         | orang-lain | lines.jsonl",
                "auditChain | contentSha256 | 00         | lines.jsonl",
                "auditChain | edition       | lain       | consolidations.jsonl",
                "auditChain | version       | 99         | lines.jsonl",
                "auditChain | content       | {}         | sheets.jsonl",
                "auditChain | content       | bukan json | lines.jsonl",
                "auditChain | line          | 00         | chain.jsonl",
                "auditChain | hash          | 00         | chain.jsonl",
                "auditChain | prev          | 00         | chain.jsonl",
                "auditRoots | seq           | 1          | roots.jsonl",
                "auditRoots | head          | 00         | roots.jsonl"
            })
    void a_log_that_is_changed_is_found(String collection, String field, String value, String file) throws IOException {
        var seen = collection.equals("auditRoots") ? new Document() : new Document("action", "sheet.sealed");
        altered(collection, seen, field, typed(value), () -> {
            assertThat(found(export())).anyMatch(f -> f.startsWith(file + ":"));
        });
    }

    @Test
    void a_line_that_was_taken_out_of_the_chain_is_missed() throws IOException {
        var chain = context.getBean(MongoDatabase.class).getCollection("auditChain");
        var before = chain.find(new Document("action", "sheet.sealed")).first();
        chain.deleteOne(new Document("_id", before.get("_id")));
        try {
            assertThat(found(export())).anyMatch(f -> f.startsWith("chain.jsonl:"));
        } finally {
            chain.insertOne(before);
        }
    }

    /** What the command {@code check} says of frozen records. */
    private static List<String> broken() {
        var broken = new ArrayList<String>();
        context.getBean(Checks.class).run(context.getBean(Actors.class).operator(), b -> {
            if (b.key().equals("check.not-as-recorded")) broken.add(b.collection() + " " + b.key());
        });
        return broken;
    }

    private interface Then {
        void look() throws IOException;
    }

    private static void altered(String collection, Document seen, String field, Object value, Then then)
            throws IOException {
        var documents = context.getBean(MongoDatabase.class).getCollection(collection);
        var before = documents.find(seen).first();
        assertThat(before).isNotNull();
        var here = new Document("_id", before.get("_id"));
        var changed = documents.updateOne(here, new Document("$set", new Document(field, value)));
        assertThat(changed.getModifiedCount()).isOne();
        try {
            then.look();
        } finally {
            documents.replaceOne(here, before);
        }
    }

    private static Path export() {
        return Played.export(
                context, play, context.getBean(Actors.class).operator(), folder.resolve("ekspor-" + ++exports));
    }

    /** What both verifiers find, who must agree. */
    private static List<String> found(Path export) throws IOException {
        var ours = Verification.of(export, null, null).findings().stream()
                .map(f -> f.file() + ":" + f.line())
                .toList();
        assumeThat(Python.isHere()).isTrue();
        assertThat(Python.findings(List.of(export)).getFirst()).containsExactlyInAnyOrderElementsOf(ours);
        return ours;
    }

    private static Object typed(String value) {
        if (value.equals("true") || value.equals("false")) return Boolean.valueOf(value);
        return value.matches("[1-9]\\d*") ? (Object) Long.valueOf(value) : value;
    }
}
