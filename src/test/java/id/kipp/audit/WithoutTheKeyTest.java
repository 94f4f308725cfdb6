package id.kipp.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.Invitation;
import id.kipp.cli.OfflineStore;
import id.kipp.store.Snapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Ways of writing into a store past the application, by somebody who has all of the database and not the key: into a stopped
 * one, which is checked as it was left, and into a running one, whose relay and followers come by first.
 */
class WithoutTheKeyTest {

    @TempDir
    static Path folder;

    static AnnotationConfigApplicationContext context;
    static Competition play;
    static String person;
    static Snapshot before;

    @BeforeAll
    static void play() {
        context = OfflineStore.openDoubting(folder.resolve("data"));
        play = new Competition(context, 2, 1);
        play.entered("Antar obat", 82);
        play.entered("Bank darah daring", 75);
        play.confirmed();
        person = context.getBean(Accounts.class)
                .invite(context.getBean(Actors.class).operator(), Invitation.secretariat("Sari", "sari@contoh.test"))
                .id()
                .value();
        DaysLater.sign(context, 3);
        Forgetful.drain(context);
        before = Snapshot.of(database());
    }

    @AfterAll
    static void close() {
        context.close();
    }

    /** What is done, and what is then found, whichever more follows from it. */
    enum Way {
        DOCUMENT_CHANGED(
                () -> {
                    var sheet = sealed();
                    change("sheets", sheet, set("marks.sealed.0.total", 100));
                    return "sheets " + sheet;
                },
                "check.not-as-recorded"),
        DOCUMENT_CHANGED_WITH_A_LINE(
                () -> {
                    var sheet = some("consolidations");
                    change("consolidations", sheet, set("agreed.score", 9_999), inc("version", 1L));
                    leave("consolidations", sheet, line("consolidation:" + sheet, 2));
                    return "consolidations " + sheet;
                },
                "check.waiting",
                "set-aside.unsigned"),
        LINE_OF_ANOTHER_SUBJECT(
                () -> {
                    var id = some("proposals");
                    leave("proposals", id, chained("sheet.sealed").append("subject", "proposal:" + id));
                    return "proposals " + id;
                },
                "check.waiting",
                "set-aside.forged"),
        LINE_REPLAYED_WITH_ITS_DOCUMENT(
                () -> {
                    var edition = play.id.value();
                    change("editions", edition, inc("version", -1L));
                    leave("editions", edition, chained("edition.opened"));
                    return "editions " + edition;
                },
                "check.older"),
        OUTBOX_EMPTIED(
                () -> {
                    var id = some("assignments");
                    change("assignments", id, inc("version", 1L), set("outbox", List.of()));
                    return "assignments " + id;
                },
                "check.no-line"),
        LINK_APPENDED(
                () -> {
                    var head = chain().head().orElseThrow();
                    var line = new AuditLine(
                            play.id.value(),
                            "orang-lain",
                            "edition.amended",
                            head.at(),
                            "edition:" + play.id.value(),
                            99,
                            "{}",
                            "0".repeat(64));
                    chain().append(List.of(AuditEntry.after(head, line, Instant.now())));
                    return "auditChain " + line.id();
                },
                "check.mac"),
        ROOT_REPLACED(
                () -> {
                    var root = some("auditRoots");
                    change("auditRoots", root, set("head", "0".repeat(64)));
                    return "auditRoots " + root;
                },
                "check.root-signature"),
        FOLLOWER_MOVED_BACK(
                () -> {
                    change("followers", "notices", set("seq", 1L));
                    return "followers notices";
                },
                "check.follower-moved",
                "set-aside.moved"),
        FOLLOWER_MOVED_ON(
                () -> {
                    context.getBean(FollowerStore.class).remember("notices", 1);
                    change("followers", "notices", set("seq", chain().height()));
                    return "followers notices";
                },
                "check.follower-moved",
                "set-aside.moved"),
        FOLLOWER_TAKEN_AWAY(
                () -> {
                    database().getCollection("followers").deleteOne(new Document("_id", "notices"));
                    return "followers notices";
                },
                "check.follower-gone",
                "set-aside.moved"),
        ROLE_CHANGED(
                () -> {
                    change("accounts", person, set("roles", List.of("ADMINISTRATOR")));
                    return "accounts " + person;
                },
                "check.not-as-recorded"),
        PASSWORD_REPLACED(
                () -> {
                    change("accounts", person, set("access.password", "{argon2}lain"));
                    return "accounts " + person;
                },
                "check.not-as-recorded"),
        INSTITUTION_CHANGED(
                () -> {
                    change("accounts", person, set("agencyId", "kementerian-lain"));
                    return "accounts " + person;
                },
                "check.not-as-recorded");

        private final Supplier<String> act;
        private final String stopped;
        private final String running;

        Way(Supplier<String> act, String found) {
            this(act, found, found);
        }

        Way(Supplier<String> act, String stopped, String running) {
            this.act = act;
            this.stopped = stopped;
            this.running = running;
        }
    }

    @Test
    void what_nobody_touched_holds() {
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_stopped_store_is_checked_as_it_was_left(Way way) {
        try {
            var where = way.act.get();
            assertThat(found()).contains(where + " " + way.stopped);
        } finally {
            Forgetful.putBack(before, context);
        }
    }

    @ParameterizedTest
    @EnumSource
    void in_a_running_store_it_is_still_found_after_relay_and_followers_came_by(Way way) {
        try {
            var where = way.act.get();
            Forgetful.forget(context);
            Forgetful.drain(context);
            assertThat(found()).contains(where + " " + way.running);
        } finally {
            Forgetful.putBack(before, context);
        }
    }

    /** Judges' accounts are put in by the competition, without a line. */
    private static List<String> found() {
        var found = new ArrayList<String>();
        context.getBean(Checks.class)
                .run(
                        context.getBean(Actors.class).operator(),
                        b -> found.add(b.collection() + " " + b.id() + " " + b.key()));
        found.removeIf(f -> f.startsWith("accounts ") && f.endsWith("check.no-line"));
        return found;
    }

    private static void change(String collection, String id, Bson... changes) {
        var done = documents(collection).updateOne(eq("_id", id), combine(changes));
        assertThat(done.getModifiedCount()).isEqualTo(1);
    }

    private static void leave(String collection, String id, Document line) {
        change(collection, id, set("outbox", List.of(line)));
    }

    private static String some(String collection) {
        return documents(collection).find().first().getString("_id");
    }

    private static String sealed() {
        return documents("sheets").find(ne("marks.sealed", null)).first().getString("_id");
    }

    /** As somebody would write it who has looked at others. */
    private static Document line(String subject, long version) {
        return chained("consolidation.agreed")
                .append("subject", subject)
                .append("version", version)
                .append("mac", "");
    }

    /** A line of the application's own, as it lay in its outbox. */
    private static Document chained(String action) {
        var entry = documents("auditChain").find(eq("action", action)).first();
        var line = new Document();
        for (var field : List.of("edition", "actor", "action", "at", "subject", "version", "content", "mac"))
            line.append(field, entry.get(field));
        return line;
    }

    private static AuditStore chain() {
        return context.getBean(AuditStore.class);
    }

    private static MongoDatabase database() {
        return context.getBean(MongoDatabase.class);
    }

    private static MongoCollection<Document> documents(String name) {
        return database().getCollection(name);
    }
}
