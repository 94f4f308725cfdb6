package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.engine.BrokenFile;
import id.kipp.store.Answering;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code copy}, {@code backup} and {@code check} as an operator gives them. */
class CustodyCommandsTest {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void begin() {
        data = folder.resolve("data");
        System.setProperty("kipp.data", data.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("kipp.data");
        System.clearProperty("spring.mongodb.uri");
    }

    @Test
    void a_store_is_copied_looked_over_and_summed_up() {
        OfflineStore.open(data).close();
        var copy = folder.resolve("copy");
        var told = Shell.run("copy", "--from", data, "--to", copy, "--lang", "en");
        assertThat(told.err()).contains("accounts copied.");
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .matches("\\{\"collections\":\\d+,\"documents\":\\d+,\"files\":0,\"bytes\":\\d+,\"millis\":\\d+}\n");
        assertThat(copy.resolve("log.key")).hasSameBinaryContentAs(data.resolve("log.key"));
    }

    @Test
    void what_was_broken_before_it_was_copied_is_named_in_the_copy() {
        try (var context = OfflineStore.open(data)) {
            breakIt(context.getBean(MongoDatabase.class));
        }
        var told = Shell.run("copy", "--from", data, "--to", folder.resolve("copy"), "--lang", "en");
        assertThat(told.err())
                .contains("pacts here: This document names another that is not there: judge = nobody (accounts)");
        assertThat(told.code()).isEqualTo(3);
    }

    @Test
    void a_copy_of_nothing_or_onto_itself_or_onto_something_is_refused_in_a_sentence() {
        var none = Shell.run("copy", "--from", folder.resolve("no"), "--to", folder.resolve("b"), "--lang", "en");
        assertThat(none.err()).contains("There is no KIPP store at " + folder.resolve("no"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(folder.resolve("no")).doesNotExist();
        OfflineStore.open(data).close();
        var same = Shell.run("copy", "--from", data, "--to", data + "/", "--lang", "id");
        assertThat(same.err()).contains("Asal dan tujuan sama");
        OfflineStore.open(folder.resolve("other")).close();
        var taken = Shell.run("copy", "--from", data, "--to", folder.resolve("other"), "--lang", "en");
        assertThat(taken.err()).contains("is not empty, and no copy of this store");
        assertThat(taken.code()).isEqualTo(2);
        var away = Shell.run("copy", "--from", data, "--to", "mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=100");
        assertThat(away.err()).contains("MongoDB di [127.0.0.1:1] tidak menjawab");
        assertThat(away.code()).isEqualTo(2);
    }

    @Test
    void a_backup_says_where_in_the_log_it_stands_and_which_keys_are_in_it() {
        OfflineStore.open(data).close();
        var told = Shell.run("backup", "--out", folder.resolve("b"), "--lang", "en");
        assertThat(told.err())
                .contains("stands before the first link of the log")
                .contains("log.key, seal.key");
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .matches("\\{\"collections\":\\d+,\"documents\":\\d+,\"files\":0,\"bytes\":\\d+,\"millis\":\\d+}\n");
        assertThat(Shell.run("backup", "--out", folder.resolve("b"), "--lang", "en")
                        .err())
                .contains("is not empty");
    }

    @Test
    void a_backup_of_nothing_or_of_a_mongodb_is_refused_in_a_sentence() {
        var none = Shell.run("backup", "--out", folder.resolve("b"), "--lang", "en");
        assertThat(none.err()).contains("There is no KIPP store at " + data);
        assertThat(none.code()).isEqualTo(2);
        System.setProperty("spring.mongodb.uri", "mongodb://127.0.0.1:1/x");
        var mongo = Shell.run("backup", "--out", folder.resolve("b"), "--lang", "en");
        assertThat(mongo.err()).contains("mongodump --oplog");
        assertThat(mongo.code()).isEqualTo(2);
    }

    @Test
    void a_check_of_a_store_that_an_application_has_open_says_what_that_finds() {
        try (var context = OfflineStore.open(data)) {
            Answering.begin(context);
            assertThat(Shell.run("check", "--lang", "en").code()).isZero();
            breakIt(context.getBean(MongoDatabase.class));
            var told = Shell.run("check", "--lang", "en");
            assertThat(told.err()).contains("pacts here: ").contains("judge = nobody (accounts)");
            assertThat(told.out()).contains("\"broken\":").doesNotContain("\"broken\":0");
            assertThat(told.code()).isEqualTo(3);
            Answering.end(context);
        }
    }

    @Test
    void an_index_that_lacks_a_document_is_named() {
        try (var context = OfflineStore.open(data)) {
            breakIt(context.getBean(MongoDatabase.class));
        }
        BrokenFile.inventEntry(data, "kipp.pacts", "outbox.at_1");
        BrokenFile.inventEntry(data, "kipp.accounts", "outbox.at_1");
        assertThat(Shell.run("check", "--lang", "en").err()).contains("An index names this document", "outbox.at_1");
    }

    @Test
    void help_is_there_in_both_languages() {
        for (var command : new String[] {"copy", "backup"}) {
            assertThat(Shell.run(command, "--help", "--lang", "id").out()).contains("--lang=id|en");
            assertThat(Shell.run(command, "--help", "--lang", "en").code()).isZero();
        }
        assertThat(Shell.run("copy", "--help", "--lang", "en").out()).contains("Copies a whole store");
        assertThat(Shell.run("backup", "--help", "--lang", "id").out()).contains("Mencadangkan penyimpanan");
        assertThat(Shell.run("backup", "--lang", "en").code()).isEqualTo(2);
    }

    /** Somebody who does not exist. */
    private static void breakIt(MongoDatabase database) {
        database.getCollection("pacts").insertOne(new Document("_id", "here").append("judge", "nobody"));
    }
}
