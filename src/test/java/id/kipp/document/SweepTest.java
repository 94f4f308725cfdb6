package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.Refusals;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.store.Lease;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is kept in all has a bound, and what nothing refers to goes, but nothing that anybody may still want. */
class SweepTest implements Refusals {

    static final Actor unit =
            new Actor(new AccountId("A-1"), "Rina", Set.of(Role.SERVICE_UNIT), Optional.empty(), Optional.empty());
    static final byte[] LETTER = SampleFiles.letter("Surat", List.of("Isi."));

    final MongoServer server = new MongoServer(new MemoryBackend());
    final String uri = server.bindAndGetConnectionString();
    final MongoClient client = MongoClients.create(uri);
    final MongoDatabase db = client.getDatabase("t").withCodecRegistry(TestStore.codecs());
    final DocumentsTest.TestClock clock = new DocumentsTest.TestClock();
    final DocumentStore store =
            new DocumentStore(db, new StaticListableBeanFactory().getBeanProvider(MongoDatabase.class), new Outbox(db));
    final ReadingSettings settings = ReadingSettings.standard();
    final Documents documents = new Documents(
            store,
            DocumentsTest.reading,
            settings,
            new ReadingQueue(new ReadingStore(store), DocumentsTest.reading, settings, clock),
            clock);
    final Set<DocumentId> wanted = new HashSet<>();
    final Sweep sweep = new Sweep(store, List.of(new Wanting()), clock);

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void a_removed_file_is_taken_back_within_the_hour_and_gone_after_it() {
        var kept = accept();
        var gone = accept();
        documents.letGo(kept);
        documents.letGo(gone);
        after(Duration.ofMinutes(59));
        assertThat(bytes()).isEqualTo(2);
        documents.keepAgain(kept);
        after(Duration.ofMinutes(5));
        assertThat(bytes()).isEqualTo(1);
        assertThat(documents.content(kept)).isNotNull();
        assertRefused("document.unknown", () -> documents.keepAgain(gone));
        assertThat(documents.find(gone)).as("what was handed in is still told").isPresent();
    }

    @Test
    void what_a_frozen_revision_names_stays_though_it_was_removed() {
        var frozen = accept();
        wanted.add(frozen);
        documents.letGo(frozen);
        after(Duration.ofDays(3));
        assertThat(bytes()).isEqualTo(1);
    }

    @Test
    void what_nobody_said_was_removed_is_found_and_gone_an_hour_later() {
        accept();
        after(Duration.ofDays(2));
        assertThat(bytes()).isEqualTo(1);
        sweep.forgotten();
        after(Duration.ofHours(2));
        assertThat(bytes()).isZero();
    }

    @Test
    void a_sweep_that_was_killed_is_finished_by_the_next() {
        var file = accept();
        documents.letGo(file);
        clock.now = clock.now.plus(Duration.ofHours(2));
        store.claimForSweeping(store.letGoBefore(clock.now).getFirst());
        store.drop(file); // and no further
        assertRefused("document.unknown", () -> documents.keepAgain(file));
        sweep.removed();
        assertThat(store.letGoBefore(clock.now.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void sweeping_goes_on_after_the_store_failed_and_looks_for_what_is_forgotten_soon_after_a_start() {
        var file = accept();
        clock.now = clock.now.plus(Duration.ofDays(2));
        var isBroken = new AtomicBoolean(true);
        var sweeping = new Sweeping(sweep, new Lease(db) {
            @Override
            public boolean hold(String name, Duration length) {
                if (isBroken.getAndSet(false)) throw new IllegalStateException("no answer");
                return super.hold(name, length);
            }
        });
        var started = Instant.now();
        sweeping.look(started);
        sweeping.look(started.plus(Duration.ofMinutes(50)));
        assertThat(isLetGo(file)).isFalse();
        sweeping.look(started.plus(Duration.ofMinutes(70)));
        assertThat(isLetGo(file)).isTrue();
    }

    private boolean isLetGo(DocumentId file) {
        return store.letGoBefore(clock.now.plusSeconds(1)).stream().anyMatch(f -> f.id().equals(file));
    }

    @Test
    void a_record_says_from_the_first_moment_whose_file_it_is() {
        var inserted = new ArrayList<BsonDocument>();
        var listening = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommand().get("insert", new BsonString("")).equals(new BsonString("documents")))
                            inserted.add(event.getCommand().clone());
                    }
                })
                .build());
        try (listening) {
            var watched = new DocumentStore(
                    listening.getDatabase("t").withCodecRegistry(TestStore.codecs()),
                    new StaticListableBeanFactory().getBeanProvider(MongoDatabase.class),
                    new Outbox(listening.getDatabase("t").withCodecRegistry(TestStore.codecs())));
            var queue = new ReadingQueue(new ReadingStore(watched), DocumentsTest.reading, settings, clock);
            new Documents(watched, DocumentsTest.reading, settings, queue, clock)
                    .accept(unit, upload(LETTER, new Quota(Quota.Holder.UNIT, "2025/X", 1 << 20)));
        }
        assertThat(inserted).singleElement().asString().contains("\"unit\": \"2025/X\"", "\"turn\"");
    }

    @Test
    void an_upload_whose_record_is_there_is_not_looked_for_again() {
        var file = accept();
        store.begin(file, clock.instant()); // as if it had been cut off right after its record
        after(Duration.ofDays(2));
        assertThat(store.begunBefore(clock.now)).isEmpty();
        assertThat(bytes()).isEqualTo(1);
    }

    @Test
    void the_text_of_a_swept_file_does_not_come_back() {
        accept();
        var waiting = new ReadingStore(store);
        var claimed = waiting.claim(clock.instant().plusSeconds(1), Duration.ofMinutes(5), Set.of())
                .orElseThrow();
        documents.letGo(claimed.id());
        after(Duration.ofHours(2));
        var read = new Findings(
                ReadingState.READ,
                "application/pdf",
                1,
                1,
                List.of(),
                2,
                null,
                List.of(new Passage("page-1", "", "Isi.")),
                Origin.UNKNOWN);
        assertThat(waiting.finish(claimed, read)).isFalse();
        assertThat(store.text(claimed.id())).isEmpty();
    }

    @Test
    void a_full_holder_is_told_what_is_allowed_and_what_is_used() {
        for (var holder : Quota.Holder.values()) {
            var quota = new Quota(holder, holder == Quota.Holder.PROPOSAL ? "proposal:P-1" : "2025/X", 1 << 20);
            var half = new byte[700_000];
            System.arraycopy(LETTER, 0, half, 0, LETTER.length);
            documents.accept(unit, upload(half, quota));
            var whose = holder == Quota.Holder.LETTERS_FROM ? Quota.Holder.LETTERS : holder;
            var full = "document." + whose.name().toLowerCase(Locale.ROOT) + "-full";
            assertRefused(full, () -> documents.accept(unit, upload(half, quota)));
            clear();
        }
        assertThat(db.getCollection("contents.chunks").countDocuments()).isZero();
    }

    private void clear() {
        db.getCollection("documents").find().into(new ArrayList<>()).forEach(d -> {
            store.letGo(new DocumentId(d.getString("_id")), clock.instant());
        });
        after(Duration.ofHours(2));
    }

    private void after(Duration time) {
        clock.now = clock.now.plus(time);
        sweep.removed();
    }

    private DocumentId accept() {
        return documents
                .accept(unit, new Upload("proposal:P-1", "surat.pdf", new ByteArrayInputStream(LETTER), 5_000_000))
                .id();
    }

    private long bytes() {
        return db.getCollection("contents.files").countDocuments();
    }

    private static Upload upload(byte[] bytes, Quota quota) {
        return new Upload("proposal:P-1", "surat.pdf", new ByteArrayInputStream(bytes), 5_000_000, List.of(quota));
    }

    private final class Wanting implements FilesWanted {

        @Override
        public boolean owns(String owner) {
            return owner.startsWith("proposal:");
        }

        @Override
        public Set<DocumentId> of(String owner) {
            return wanted;
        }
    }
}
