package id.kipp.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.account.Actors;
import id.kipp.cli.OfflineStore;
import id.kipp.kernel.Actor;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Somebody with a shell on the database, and without the key, changes what it holds. */
class TamperedStoreTest implements Refusals {

    @TempDir
    static Path folder;

    static AnnotationConfigApplicationContext context;
    static Competition play;
    static Checks.Summary summary;

    private final Map<String, List<Document>> before = new java.util.HashMap<>();

    @BeforeAll
    static void play() {
        context = OfflineStore.openDoubting(folder.resolve("data"));
        play = new Competition(context, 2, 1);
        play.entered("Antar obat", 82);
        play.entered("Bank darah daring", 75);
        play.confirmed();
        DaysLater.sign(context, 3);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    /** As a copy, so that every test finds the store as it was. */
    @BeforeEach
    void remember() {
        for (var name : database().listCollectionNames())
            before.put(name, documents(name).find().into(new ArrayList<>()));
        Forgetful.forget(context);
    }

    @AfterEach
    void putBack() {
        context.getBean(Relay.class).drain(); // else what a test wrote last may be chained when all else is put back
        for (var name : database().listCollectionNames()) {
            documents(name).deleteMany(new Document());
            var all = before.getOrDefault(name, List.of());
            if (!all.isEmpty()) documents(name).insertMany(all);
        }
    }

    @Test
    void what_nobody_touched_holds() {
        assertThat(found()).isEmpty();
    }

    @Test
    void a_backdated_consolidation_with_a_line_of_its_own_is_not_chained() {
        var height = chain().height();
        var forged = some("consolidations");
        var id = forged.getString("_id") + "-palsu";
        forged.append("_id", id).append("version", 1L).append("outbox", List.of(line("consolidation:" + id, 1)));
        documents("consolidations").insertOne(forged);
        carry();
        assertThat(chain().height()).isEqualTo(height);
        assertThat(asides().latest(play.secretary, 10))
                .singleElement()
                .satisfies(f -> assertThat(f.line().reason()).isEqualTo(SetAside.Reason.UNSIGNED))
                .satisfies(f -> assertThat(f.line().document()).isEqualTo(id));
        assertThat(documents("consolidations").find(eq("_id", id)).first().getList("outbox", Document.class))
                .isEmpty();
        assertThat(found()).contains("consolidations " + id + " set-aside.unsigned");
        assertThat(found()).contains("consolidations " + id + " check.no-line");
    }

    @Test
    void a_forged_line_that_still_waits_is_named_and_does_not_hold_up_the_others() {
        var id = some("decisions").get("_id");
        documents("decisions").updateOne(eq("_id", id), set("outbox", List.of(line("decision:" + id, 77))));
        assertThat(found()).containsExactly("decisions " + id + " check.waiting");
        var height = chain().height();
        play.entered("Cek antrean", 70);
        carry();
        assertThat(chain().height()).isGreaterThan(height);
        assertThat(found()).containsExactly("decisions " + id + " set-aside.unsigned");
    }

    @Test
    void the_application_does_not_vouch_for_a_forged_line_by_writing_its_document_again() {
        var secretary = play.secretary;
        var editions = play.bean(id.kipp.edition.Editions.class);
        documents("editions").updateOne(eq("_id", play.id.value()), set("outbox", List.of(line("edition:lain", 1))));
        var seen = play.edition();
        editions.staff(secretary, seen, seen.team());
        carry();
        assertThat(found()).containsExactly("editions " + play.id.value() + " set-aside.unsigned");
    }

    @Test
    void a_line_copied_from_another_subject_is_set_aside() {
        var good = new LineSeal(key()).seal(TestSeal.line("proposal:asli", 3, Instant.now()));
        var stolen = raw(good).append("subject", "proposal:lain");
        var id = some("proposals").get("_id");
        documents("proposals").updateOne(eq("_id", id), set("outbox", List.of(stolen)));
        carry();
        assertThat(found()).containsExactly("proposals " + id + " set-aside.forged");
    }

    @Test
    void a_line_replayed_is_ignored_and_another_of_the_same_version_is_set_aside() {
        var chained = chain().versions("edition:" + play.id.value());
        var height = chain().height();
        var again = raw(chain().about("edition:" + play.id.value()).getFirst().asLine());
        var other = raw(new LineSeal(key()).seal(TestSeal.line("edition:" + play.id.value(), 1, Instant.now())));
        documents("editions").updateOne(eq("_id", play.id.value()), set("outbox", List.of(again)));
        carry();
        assertThat(chain().height()).isEqualTo(height);
        assertThat(chain().versions("edition:" + play.id.value())).isEqualTo(chained);
        assertThat(found()).isEmpty();
        documents("editions").updateOne(eq("_id", play.id.value()), set("outbox", List.of(other)));
        carry();
        assertThat(found()).containsExactly("editions " + play.id.value() + " set-aside.taken");
    }

    @Test
    void a_line_that_an_administrator_has_closed_is_shown_and_no_longer_broken() {
        var line = setAside();
        asides().close(administrator(), line.id(), "Uji pemulihan oleh DBA, lihat BA-7");
        assertThat(found()).isEmpty(); // also before the relay came by
        carry();
        assertThat(found()).isEmpty();
        assertThat(summary.closed())
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(line))
                .satisfies(f -> assertThat(f.closing().reason()).contains("BA-7"));
        assertThat(asides().latest(play.secretary, 10)).hasSameElementsAs(summary.closed());
        assertThat(chain().about("set-aside:" + line.id()))
                .singleElement()
                .satisfies(e -> assertThat(e.action()).isEqualTo("set-aside.closed"))
                .satisfies(e -> assertThat(e.content()).doesNotContain("BA-7"));
    }

    @Test
    void of_two_who_close_a_line_one_does_and_nobody_does_without_a_reason_or_the_right() {
        var line = setAside();
        assertRefused("set-aside.reason-missing", () -> asides().close(administrator(), line.id(), " \n"));
        assertRefused("actor.not-allowed", () -> asides().close(play.secretary, line.id(), "Boleh"));
        assertRefused("set-aside.unknown", () -> asides().close(administrator(), "lain", "Boleh"));
        asides().close(administrator(), line.id(), "Yang pertama");
        carry();
        assertRefused("set-aside.is-closed", () -> asides().close(administrator(), line.id(), "Yang kedua"));
        assertThat(asides().latest(play.secretary, 1).getFirst().closing().reason())
                .isEqualTo("Yang pertama");
    }

    @Test
    void a_reason_to_close_a_line_is_no_longer_than_a_page() {
        var line = setAside();
        assertRefused(AuditRefusal.SET_ASIDE_REASON_TOO_LONG, () -> asides().close(
                        administrator(), line.id(), "a".repeat(2_001)));
        asides().close(administrator(), line.id(), "a".repeat(2_000) + "\n");
    }

    @Test
    void whoever_puts_a_line_there_cannot_close_it_nor_change_what_was_said_of_it() {
        var line = setAside();
        var broken = line.collection() + " " + line.document() + " set-aside.unsigned";
        var closing = new Document("_id", line.id())
                .append("version", 1L)
                .append("reason", "Sudah beres")
                .append("by", "orang-lain")
                .append("at", new Date());
        documents(SetAsideStore.CLOSINGS)
                .insertOne(closing.append("outbox", List.of(line("set-aside:" + line.id(), 1))));
        assertThat(found()).contains(broken);
        carry();
        assertThat(found()).contains(broken);
        documents(SetAsideStore.CLOSINGS).deleteMany(new Document());
        asides().close(administrator(), line.id(), "Belum jelas");
        carry();
        documents(SetAsideStore.CLOSINGS).updateOne(new Document(), set("reason", "Sudah beres"));
        assertThat(found()).contains(SetAsideStore.CLOSINGS + " " + line.id() + " check.not-as-recorded");
    }

    /** A forged line in a document that is otherwise whole. */
    private static SetAside setAside() {
        var id = some("decisions").get("_id");
        documents("decisions").updateOne(eq("_id", id), set("outbox", List.of(line("decision:" + id, 77))));
        carry();
        return asides().latest(play.secretary, 1).getFirst().line();
    }

    @Test
    void what_is_no_line_is_set_aside() {
        var id = some("proposals").get("_id");
        documents("proposals")
                .updateOne(eq("_id", id), set("outbox", List.of(new Document("at", new Date()).append("actor", 7))));
        carry();
        assertThat(found()).containsExactly("proposals " + id + " set-aside.unreadable");
    }

    @Test
    void a_content_changed_after_chaining_is_named() {
        var entry = sealedSheet();
        documents("auditChain").updateOne(eq("_id", entry), set("content", "{\"salt\":\"\",\"total\":9999}"));
        assertThat(found()).containsExactly("auditChain " + entry + " check.content"); // it is no measure for its sheet
    }

    @Test
    void a_line_changed_after_chaining_is_named_even_with_its_hashes_made_anew() {
        var entry = sealedSheet();
        documents("auditChain").updateOne(eq("_id", entry), set("actor", "orang-lain"));
        assertThat(found()).containsExactly("auditChain " + entry + " check.line");
        var forged = chain().about(subject(entry)).stream()
                .filter(e -> e.id().equals(entry))
                .findFirst()
                .orElseThrow();
        documents("auditChain").updateOne(eq("_id", entry), set("line", Canonical.sha256(forged.canonicalLine())));
        assertThat(found())
                .containsExactly("auditChain " + entry + " check.link", "auditChain " + entry + " check.mac");
    }

    @Test
    void an_entry_removed_from_the_middle_is_missed() {
        var entry = sealedSheet();
        documents("auditChain").deleteOne(eq("_id", entry));
        assertThat(found()).anyMatch(f -> f.endsWith(" check.gap"));
    }

    @Test
    void a_head_that_was_replaced_or_removed_is_noticed() {
        var head = chain().head().orElseThrow();
        documents("auditChain").updateOne(eq("_id", head.id()), set("hash", "0".repeat(64)));
        assertThat(found()).contains("auditChain " + head.id() + " check.link");
        documents("auditChain").deleteOne(eq("_id", head.id()));
        assertThat(found()).anyMatch(f -> f.endsWith(" check.no-line")).anyMatch(f -> f.endsWith(" check.root-head"));
    }

    @Test
    void a_root_that_was_replaced_or_removed_is_noticed() {
        var first = documents("auditRoots").find().first();
        documents("auditRoots").updateOne(eq("_id", first.get("_id")), set("head", "0".repeat(64)));
        assertThat(found()).contains("auditRoots " + first.get("_id") + " check.root-signature");
        documents("auditRoots").deleteOne(eq("_id", first.get("_id")));
        assertThat(found()).anyMatch(f -> f.endsWith(" check.root-link"));
    }

    @Test
    void an_outbox_emptied_by_hand_leaves_a_version_without_a_line() {
        play.entered("Desa tanggap", 60); // lines wait, or are on their way
        Forgetful.drain(context);
        var assignment = some("assignments");
        var id = assignment.get("_id");
        documents("assignments").updateOne(eq("_id", id), set("version", assignment.getLong("version") + 1));
        assertThat(found())
                .containsExactly(
                        "assignments " + id + " check.no-line", "assignments " + id + " check.not-as-recorded");
    }

    @Test
    void a_document_put_back_or_taken_away_is_noticed() {
        var edition = documents("editions").find(eq("_id", play.id.value())).first();
        documents("editions").updateOne(eq("_id", play.id.value()), set("version", edition.getLong("version") - 1));
        assertThat(found()).containsExactly("editions " + play.id.value() + " check.older");
        documents("editions").updateOne(eq("_id", play.id.value()), set("version", edition.getLong("version")));
        var id = some("consolidations").get("_id");
        documents("consolidations").deleteOne(eq("_id", id));
        assertThat(found()).containsExactly("consolidations " + id + " check.no-document");
    }

    private static List<String> found() {
        var found = new ArrayList<String>();
        summary = context.getBean(Checks.class)
                .run(
                        context.getBean(Actors.class).operator(),
                        b -> found.add(b.collection() + " " + b.id() + " " + b.key()));
        assertThat(summary.broken()).isEqualTo(found.size());
        found.removeIf(f -> f.endsWith(" check.search")); // the store is put back under an index that is not
        assertThat(summary.setAside() - summary.closed().size())
                .isEqualTo(found.stream().filter(f -> f.contains("set-aside")).count());
        assertThat(summary.checked()).isGreaterThan(50);
        found.removeIf(f -> f.startsWith("accounts ")); // judges' accounts are put in by the test, without a line
        return found;
    }

    /** As the relay finds it by itself, with no write of the application's. */
    private static void carry() {
        Forgetful.forget(context);
        Forgetful.drain(context);
    }

    private static String sealedSheet() {
        return documents("auditChain")
                .find(eq("action", "sheet.sealed"))
                .first()
                .getString("_id");
    }

    private static String subject(String entry) {
        return entry.substring(0, entry.lastIndexOf('/'));
    }

    private static Document some(String collection) {
        return documents(collection).find().first();
    }

    /** A line as somebody would write it who has looked at others. */
    private static Document line(String subject, long version) {
        return new Document("edition", play.id.value())
                .append("actor", "orang-lain")
                .append("action", "consolidation.agreed")
                .append("at", Date.from(Instant.parse("2026-01-05T03:00:00Z")))
                .append("subject", subject)
                .append("version", version)
                .append("content", "{\"score\":9900}");
    }

    private static Document raw(AuditLine line) {
        return new Document("edition", line.edition())
                .append("actor", line.actor())
                .append("action", line.action())
                .append("at", Date.from(line.at()))
                .append("subject", line.subject())
                .append("version", line.version())
                .append("content", line.content())
                .append("mac", line.mac());
    }

    private static byte[] key() {
        return context.getBean(LogKey.class).secret();
    }

    private static AuditStore chain() {
        return context.getBean(AuditStore.class);
    }

    private static SetAsides asides() {
        return context.getBean(SetAsides.class);
    }

    private static Actor administrator() {
        return context.getBean(Actors.class).operator();
    }

    private static MongoDatabase database() {
        return context.getBean(MongoDatabase.class);
    }

    private static MongoCollection<Document> documents(String name) {
        return database().getCollection(name);
    }
}
