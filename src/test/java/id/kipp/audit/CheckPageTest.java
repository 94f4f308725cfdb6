package id.kipp.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.account.Actors;
import id.kipp.cli.OfflineStore;
import id.kipp.cli.Shell;
import id.kipp.store.Answering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on {@code check} tells the truth: its commands, in its order, say what stands below them. */
class CheckPageTest {

    private static final Pattern BLOCK =
            Pattern.compile("```console ?(\\S*)\n\\$ java -jar target/kipp.jar (.*?)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    static Path folder;

    static Path data;

    @BeforeAll
    static void play() {
        data = folder.resolve("data");
        try (var context = OfflineStore.openDoubting(data)) {
            var play = new Competition(context, 2, 1);
            play.entered("Antar obat", 82);
            play.entered("Bank darah daring", 75);
            play.confirmed();
            DaysLater.sign(context, 3);
            // judges' accounts are put in by the test, without a line: as if they had never been written
            context.getBean(MongoDatabase.class)
                    .getCollection("accounts")
                    .updateMany(new Document(), set("version", 0L));
            var chain = context.getBean(MongoDatabase.class).getCollection("auditChain");
            assertThat(chain.countDocuments(regex("_id", "^account:"))).isZero();
        }
    }

    @AfterAll
    static void forget() {
        System.clearProperty("kipp.data");
    }

    @Test
    void every_command_says_what_the_page_says() throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of("src/docs/check.md")))
                .results()
                .toList();
        assertThat(blocks).hasSize(6);
        for (var block : blocks) {
            System.setProperty("kipp.data", data.toString());
            switch (block.group(1)) {
                case "tampered" -> tamper();
                case "relayed" -> relay();
                case "closed" -> close();
                case "elsewhere" ->
                    System.setProperty(
                            "kipp.data", folder.resolve("kosong/data").toString());
                default -> {}
            }
            assertThat(settled(told(block.group(1), block.group(2)))).isEqualTo(settled(block.group(3)));
        }
    }

    private static String told(String where, String command) {
        if (where.equals("running")) {
            try (var application = OfflineStore.openDoubting(data)) {
                Answering.begin(application);
                var told = told("", command);
                Answering.end(application);
                return told;
            }
        }
        var told = Shell.run(Stream.of(command.split(" ")).toArray());
        return told.err() + told.out() + "$ echo $?\n" + told.code() + "\n";
    }

    private static void tamper() {
        try (var context = OfflineStore.openDoubting(data)) {
            var database = context.getBean(MongoDatabase.class);
            var agreed = database.getCollection("consolidations");
            var forged = agreed.find().first();
            var line = new Document("actor", "orang-lain")
                    .append("action", "consolidation.agreed")
                    .append("at", Date.from(Instant.parse("2026-01-05T03:00:00Z")))
                    .append("subject", "consolidation:palsu")
                    .append("version", 1L)
                    .append("content", "{\"score\":9900}");
            agreed.insertOne(forged.append("_id", "palsu").append("version", 1L).append("outbox", List.of(line)));
            var sheet = and(eq("action", "sheet.sealed"), regex("subject", "evaluator-.*-1$"));
            database.getCollection("auditChain").updateOne(sheet, set("actor", "orang-lain"));
            database.getCollection("decisions").updateOne(new Document(), inc("version", 1L));
        }
    }

    private static void relay() {
        try (var context = OfflineStore.openDoubting(data)) {
            Forgetful.drain(context);
        }
    }

    private static void close() {
        try (var context = OfflineStore.openDoubting(data)) {
            var operator = context.getBean(Actors.class).operator();
            var asides = context.getBean(SetAsides.class);
            var line = asides.latest(operator, 1).getFirst().line();
            asides.close(operator, line.id(), "Percobaan pengelola basis data\ntanggal 5 Januari; akses dicabut.");
            Forgetful.drain(context);
        }
    }

    /** Without what is different every time. */
    private static String settled(String text) {
        return text.replace(folder + "/", "")
                .replaceAll("\\bT[0-9a-f]{8}-[0-9A-Z]{8}\\b", "2026-P")
                .replaceAll("\\bT[0-9a-f]{8}\\b", "2026")
                .replaceAll("evaluator-[0-9a-f]{8}-", "evaluator-")
                .replaceAll("\"(millis|checked)\":\\d+", "\"$1\":0")
                .replaceAll("pada \\S+Z:", "pada 2026-01-06T02:00:00Z:");
    }
}
