package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.Refusals;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is kept in all has a bound, and what nothing refers to goes, but nothing that anybody may still want. */
class SweepTest implements Refusals {

    static final Actor unit =
            new Actor(new AccountId("A-1"), "Rina", Set.of(Role.SERVICE_UNIT), Optional.empty(), Optional.empty());
    static final byte[] LETTER = SampleFiles.letter("Surat", List.of("Isi."));

    final MongoServer server = new MongoServer(new MemoryBackend());
    final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    final MongoDatabase db = client.getDatabase("t").withCodecRegistry(TestStore.codecs());
    final DocumentsTest.TestClock clock = new DocumentsTest.TestClock();
    final DocumentStore store =
            new DocumentStore(db, new StaticListableBeanFactory().getBeanProvider(MongoDatabase.class), new Outbox(db));
    final ReadingSettings settings = ReadingSettings.standard();
    final Documents documents = new Documents(
            store,
            DocumentsTest.reading,
            settings,
            new ReadingQueue(store, DocumentsTest.reading, settings, clock),
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
    void a_full_holder_is_told_what_is_allowed_and_what_is_used() {
        for (var holder : Quota.Holder.values()) {
            var quota = new Quota(holder, holder == Quota.Holder.PROPOSAL ? "proposal:P-1" : "2025/X", 1 << 20);
            var half = new byte[700_000];
            System.arraycopy(LETTER, 0, half, 0, LETTER.length);
            documents.accept(unit, upload(half, quota));
            var full = "document." + holder.name().toLowerCase(Locale.ROOT) + "-full";
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
