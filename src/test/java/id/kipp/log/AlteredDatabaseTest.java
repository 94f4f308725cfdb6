package id.kipp.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.account.Actors;
import id.kipp.cli.OfflineStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** An administrator with a shell changes what the store holds; the next export, signed with the right key, gives it away. */
class AlteredDatabaseTest {

    @TempDir
    static Path folder;

    static AnnotationConfigApplicationContext context;
    static Competition play;
    static int exports;

    @BeforeAll
    static void play() {
        context = OfflineStore.open(folder.resolve("data"));
        play = Played.in(context);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void what_nobody_touched_holds() throws IOException {
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scoreSheets    | marks.sealed.0.total               | 100          | sheets.jsonl",
                "scoreSheets    | marks.sealed.0.lines.0.points      | 3            | sheets.jsonl",
                "panelSheets    | marks.sealed.0.lines.0.points      | 3            | sheets.jsonl",
                "panelSheets    | marks.sealed.0.lines.0.note        | lain         | sheets.jsonl",
                "consolidations | agreed.score                       | 9999         | consolidations.jsonl",
                "consolidations | agreed.reason                      | lain         | consolidations.jsonl",
                "nominations    | pools.0.candidates.0.chosen        | false        | decisions.jsonl",
                "nominations    | pools.0.candidates.1.rank          | 9            | decisions.jsonl",
                "plenaries      | deviations.0.reason                | lain         | decisions.jsonl",
                "plenaries      | boards.0.seats                     | 9            | decisions.jsonl",
                "proposals      | submission.agency.disadvantaged    | true         | proposals.jsonl",
                "proposals      | submission.agency.cluster          | PROVINCE     | proposals.jsonl",
                "assignments    | places.0.evaluator                 | orang-lain   | assignments.jsonl",
                "editions       | constitution.seats.0.winners       | 77           | edition.jsonl",
                "auditChain     | actor                              | orang-lain   | chain.jsonl",
                "auditChain     | contentSha256                      | 00           | chain.jsonl",
                "auditRoots     | seq                                | 1            | roots.jsonl",
                "auditRoots     | head                               | 00           | roots.jsonl"
            })
    void a_changed_field_is_found(String collection, String field, String value, String file) throws IOException {
        var documents = context.getBean(MongoDatabase.class).getCollection(collection);
        var seen = collection.startsWith("audit") ? new Document() : new Document("edition", play.id.value());
        if (collection.equals("editions")) seen = new Document("_id", play.id.value());
        if (field.startsWith("deviations")) seen.append("matter", "AWARDS");
        var before = documents.find(seen).first();
        assertThat(before).isNotNull();
        var here = new Document("_id", before.get("_id"));
        var changed = documents.updateOne(here, new Document("$set", new Document(field, typed(value))));
        assertThat(changed.getModifiedCount()).isOne();
        try {
            assertThat(found()).anyMatch(f -> f.startsWith(file + ":"));
        } finally {
            documents.replaceOne(here, before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scoreSheets",
        "panelSheets",
        "consolidations",
        "nominations",
        "plenaries",
        "proposals",
        "assignments",
        "auditChain"
    })
    void a_document_that_was_removed_is_missed(String collection) throws IOException {
        var documents = context.getBean(MongoDatabase.class).getCollection(collection);
        var before = collection.startsWith("audit")
                ? documents.find(new Document("action", "sheet.sealed")).first()
                : documents.find(new Document("edition", play.id.value())).first();
        assertThat(before).isNotNull();
        var here = new Document("_id", before.get("_id"));
        documents.deleteOne(here);
        try {
            assertThat(found()).anyMatch(f -> f.startsWith("chain.jsonl:"));
        } finally {
            documents.insertOne(before);
        }
    }

    /** Both verifiers on a fresh export, which must agree. */
    private static List<String> found() throws IOException {
        var export = Played.export(
                context, play, context.getBean(Actors.class).operator(), folder.resolve("ekspor-" + ++exports));
        var ours = Verification.of(export, null, null).findings().stream()
                .map(f -> f.file() + ":" + f.line())
                .toList();
        assumeThat(Python.isHere()).isTrue();
        assertThat(Python.findings(List.of(export)).getFirst()).containsExactlyInAnyOrderElementsOf(ours);
        return ours;
    }

    private static Object typed(String value) {
        if (value.equals("true") || value.equals("false")) return Boolean.valueOf(value);
        return value.matches("[1-9]\\d*") ? (Object) Integer.valueOf(value) : value;
    }
}
