package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.Refusals;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DocumentsTest implements Refusals {

    static final Reading reading = new Reading(ReadingSettings.standard());
    static final Actor unit = actor(Role.SERVICE_UNIT);
    static final Actor secretariat = actor(Role.SECRETARIAT);
    static final byte[] LETTER =
            SampleFiles.letter("Surat pernyataan", List.of("Yang bertanda tangan di bawah ini menyatakan kebenaran."));

    final MongoServer server = new MongoServer(new MemoryBackend());
    final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    final MongoDatabase db = client.getDatabase("t").withCodecRegistry(TestStore.codecs());
    final TestClock clock = new TestClock();
    final DocumentStore store = store();
    final ReadingStore waiting = new ReadingStore(store);
    final ReadingQueue queue = new ReadingQueue(waiting, reading, ReadingSettings.standard(), clock);
    final Documents documents = new Documents(store, reading, ReadingSettings.standard(), queue, clock);

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @AfterAll
    static void close() {
        reading.close();
    }

    @Test
    void a_file_is_taken_in_read_and_given_back_byte_for_byte() throws Exception {
        var taken = documents.accept(unit, upload("../surat\u202E.pdf", LETTER));
        assertThat(taken.isWaiting()).isTrue();
        assertThat(taken.name()).isEqualTo("surat .pdf");
        assertThat(taken.mediaType()).isEqualTo("application/pdf");
        readAll();
        var read = documents.find(taken.id()).orElseThrow();
        assertThat(read.state()).isEqualTo(ReadingState.READ);
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.words()).isEqualTo(10);
        assertThat(read.language()).isEqualTo("id");
        assertThat(read.sha256()).isEqualTo(taken.sha256()).hasSize(64);
        assertThat(documents.text(taken.id())).singleElement().satisfies(p -> assertThat(p.text())
                .contains("bertanda tangan"));
        try (var content = documents.content(taken.id())) {
            assertThat(content.readAllBytes()).isEqualTo(LETTER);
        }
    }

    @Test
    void a_scan_behind_a_typed_cover_says_which_pages_cannot_be_searched() throws Exception {
        var taken = documents.accept(unit, upload("keputusan.pdf", PartlyReadableTest.coverBeforeScans()));
        assertThat(taken.stateDetails()).isEmpty();
        readAll();
        var read = documents.find(taken.id()).orElseThrow();
        assertThat(read.stateKey()).isEqualTo("document.state.partial-pages");
        assertThat(read.stateDetails()).containsExactly("2–3");
        assertThat(read.isUsable()).isTrue();
    }

    @Test
    void the_record_carries_its_audit_line() {
        var taken = documents.accept(unit, upload("surat.pdf", LETTER));
        assertThat(store.find(taken.id()).orElseThrow().outbox())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.action()).isEqualTo("document.received");
                    assertThat(line.content()).contains(taken.sha256()).doesNotContain("surat.pdf");
                });
    }

    @Test
    void a_file_over_the_slots_limit_is_refused_and_leaves_nothing() {
        var upload = new Upload("proposal:P-1", "besar.pdf", new ByteArrayInputStream(pdfOf(700_000)), 600_000);
        assertThatThrownBy(() -> documents.accept(unit, upload))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("document.too-large"));
        assertNothingKept();
    }

    @Test
    void an_upload_that_breaks_off_is_refused_and_leaves_nothing() {
        var broken = new FilterInputStream(new ByteArrayInputStream(pdfOf(700_000))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (in.available() < 100_000) {
                    throw new IOException("connection reset");
                }
                return super.read(buffer, offset, length);
            }
        };
        assertThatThrownBy(() -> documents.accept(unit, new Upload("proposal:P-1", "a.pdf", broken, 1_000_000)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("document.interrupted"));
        assertNothingKept();
    }

    @Test
    void a_document_that_never_came_in_has_no_content() {
        assertRefused(DocumentRefusal.UNKNOWN, () -> documents.content(new DocumentId("tidak-ada")));
    }

    @Test
    void a_file_of_another_type_gets_its_state_and_its_bytes_are_not_kept() {
        var taken = documents.accept(unit, upload("surat.pdf", "MZ ini bukan PDF".getBytes()));
        assertThat(taken.state()).isEqualTo(ReadingState.REJECTED);
        assertThat(taken.mediaType()).doesNotContain("pdf");
        assertThat(db.getCollection("contents.chunks").countDocuments()).isZero();
        assertThatThrownBy(() -> documents.content(taken.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void an_empty_file_is_damaged() {
        assertThat(documents.accept(unit, upload("kosong.pdf", new byte[0])).state())
                .isEqualTo(ReadingState.DAMAGED);
    }

    @Test
    void bad_files_do_not_keep_good_ones_from_being_read() throws Exception {
        var bad = documents.accept(unit, upload("rusak.pdf", SampleFiles.damaged("Surat", List.of("isi"))));
        var locked = documents.accept(unit, upload("kunci.pdf", SampleFiles.encrypted("Surat", List.of("isi"))));
        var good = documents.accept(unit, upload("surat.pdf", LETTER));
        readAll();
        assertThat(documents.find(List.of(bad.id(), locked.id(), good.id())).values())
                .extracting(Document::id, Document::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(bad.id(), ReadingState.DAMAGED),
                        org.assertj.core.groups.Tuple.tuple(locked.id(), ReadingState.ENCRYPTED),
                        org.assertj.core.groups.Tuple.tuple(good.id(), ReadingState.READ));
    }

    @Test
    void every_waiting_file_is_claimed_exactly_once_by_two_servers() throws Exception {
        for (int i = 0; i < 60; i++) {
            documents.accept(unit, upload("surat.pdf", LETTER));
        }
        var other = new ReadingStore(store());
        var claimed = new ArrayList<DocumentId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<List<DocumentId>>>();
            for (int i = 0; i < 8; i++) {
                var from = i % 2 == 0 ? waiting : other;
                tasks.add(() -> {
                    var mine = new ArrayList<DocumentId>();
                    for (var d = from.claim(clock.instant(), Duration.ofMinutes(1), Set.of());
                            d.isPresent();
                            d = from.claim(clock.instant(), Duration.ofMinutes(1), Set.of())) {
                        mine.add(d.get().id());
                    }
                    return mine;
                });
            }
            for (var result : threads.invokeAll(tasks)) {
                claimed.addAll(result.get());
            }
        }
        assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void a_file_whose_reader_died_is_read_by_the_next() throws Exception {
        var taken = documents.accept(unit, upload("surat.pdf", LETTER));
        var lost =
                waiting.claim(clock.instant(), Duration.ofMinutes(1), Set.of()).orElseThrow();
        assertThat(queue.readOne()).isFalse();
        clock.now = clock.now.plusSeconds(61);
        assertThat(queue.readOne()).isTrue();
        assertThat(documents.find(taken.id()).orElseThrow().state()).isEqualTo(ReadingState.READ);
        assertThat(waiting.finish(lost, Findings.only(ReadingState.TIMEOUT, "application/pdf")))
                .isFalse();
        assertThat(documents.find(taken.id()).orElseThrow().state()).isEqualTo(ReadingState.READ);
    }

    @Test
    void our_own_failure_is_tried_again_later_each_time_and_ends_in_a_state() throws Exception {
        var taken = documents.accept(unit, upload("surat.pdf", LETTER));
        db.getCollection("contents.files").drop();
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 20 && store.find(taken.id()).orElseThrow().isWaiting(); i++) {
            queue.readOne();
            var due = store.find(taken.id()).map(d -> d.read().due());
            due.ifPresent(d -> waits.add(Duration.between(clock.now, d)));
            clock.now = due.orElse(clock.now);
        }
        assertThat(waits).hasSize(5).isSorted().last().satisfies(w -> assertThat(w)
                .isGreaterThan(Duration.ofHours(1)));
        assertThat(store.find(taken.id()).orElseThrow().state()).isEqualTo(ReadingState.DAMAGED);
    }

    @Test
    void bytes_without_a_record_are_swept_after_a_day() throws Exception {
        var orphan = new DocumentId("orphan");
        store.begin(orphan, clock.instant());
        store.write(orphan, new ByteArrayInputStream(LETTER));
        var kept = documents.accept(unit, upload("surat.pdf", LETTER));
        sweep();
        assertThat(db.getCollection("contents.files").countDocuments()).isEqualTo(2);
        clock.now = clock.now.plus(Duration.ofDays(2));
        sweep();
        assertThat(db.getCollection("contents.files")
                        .find()
                        .map(d -> d.get("_id"))
                        .into(new ArrayList<>()))
                .containsExactly(kept.id().value());
        assertThat(db.getCollection("contents.chunks").countDocuments()).isEqualTo(1);
    }

    @Test
    void a_page_picture_is_drawn_once_and_kept() throws Exception {
        var taken = documents.accept(unit, upload("surat.pdf", LETTER));
        assertThat(documents.picture(taken.id(), 1)).isEmpty();
        readAll();
        try (var first = documents.picture(taken.id(), 1).orElseThrow();
                var second = documents.picture(taken.id(), 1).orElseThrow()) {
            var bytes = first.readAllBytes();
            assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isBetween(1198, 1202);
            assertThat(second.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(db.getCollection("pictures.files").countDocuments()).isEqualTo(1);
        assertThat(documents.picture(taken.id(), 2)).isEmpty();
    }

    @Test
    void only_the_secretariat_sees_who_made_a_file() throws Exception {
        var taken = documents.accept(unit, upload("surat.pdf", LETTER));
        readAll();
        assertThat(documents.origin(secretariat, taken.id()).software()).isEqualTo("KIPP, berkas contoh");
        assertThatThrownBy(() -> documents.origin(unit, taken.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> documents.readAgain(unit, taken.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void the_secretariat_can_have_a_file_read_again() throws Exception {
        var taken = documents.accept(unit, upload("surat.pdf", LETTER));
        var claimed =
                waiting.claim(clock.instant(), Duration.ofMinutes(1), Set.of()).orElseThrow();
        waiting.finish(claimed, Findings.only(ReadingState.TIMEOUT, "application/pdf"));
        documents.readAgain(secretariat, taken.id());
        readAll();
        assertThat(documents.find(taken.id()).orElseThrow().state()).isEqualTo(ReadingState.READ);
    }

    @Test
    void an_agency_that_hands_in_many_files_holds_up_nobody_else() throws Exception {
        var many = new ArrayList<DocumentId>();
        for (int i = 0; i < 4; i++)
            many.add(documents.accept(of("AG-1"), upload("surat.pdf", LETTER)).id());
        clock.now = clock.now.plusSeconds(1);
        var another = documents.accept(of("AG-2"), upload("surat.pdf", LETTER)).id();
        queue.readOne();
        queue.readOne();
        assertThat(documents.find(another).orElseThrow().isWaiting()).isFalse();
        assertThat(many)
                .filteredOn(id -> documents.find(id).orElseThrow().isWaiting())
                .hasSize(3);
        readAll();
        assertThat(many).noneMatch(id -> documents.find(id).orElseThrow().isWaiting());
    }

    private static Actor of(String agency) {
        return new Actor(
                new AccountId("A-" + agency),
                "Rina",
                Set.of(Role.SERVICE_UNIT),
                Optional.of(new AgencyId(agency)),
                Optional.empty());
    }

    @Test
    void a_visitor_without_a_role_hands_in_nothing() {
        assertThatThrownBy(() -> documents.accept(actor(), upload("surat.pdf", LETTER)))
                .isInstanceOf(Refusal.class);
        assertNothingKept();
    }

    @Test
    void the_running_queue_reads_what_comes_in() throws Exception {
        queue.start();
        try {
            var taken = documents.accept(unit, upload("surat.pdf", LETTER));
            for (int i = 0; i < 300 && documents.find(taken.id()).orElseThrow().isWaiting(); i++) {
                Thread.sleep(50);
            }
            assertThat(documents.find(taken.id()).orElseThrow().state()).isEqualTo(ReadingState.READ);
        } finally {
            queue.stop();
        }
    }

    private void readAll() throws InterruptedException {
        while (queue.readOne()) {}
    }

    private void sweep() throws InterruptedException {
        readAll();
        new Sweep(store, List.of(), clock).removed();
    }

    private void assertNothingKept() {
        for (var name : List.of("documents", "uploads", "contents.files", "contents.chunks")) {
            assertThat(db.getCollection(name).countDocuments()).as(name).isZero();
        }
    }

    private DocumentStore store() {
        var none = new StaticListableBeanFactory().getBeanProvider(MongoDatabase.class);
        return new DocumentStore(db, none, new Outbox(db));
    }

    private static byte[] pdfOf(int size) {
        var bytes = new byte[size];
        System.arraycopy(LETTER, 0, bytes, 0, LETTER.length);
        return bytes;
    }

    private static Upload upload(String name, byte[] bytes) {
        InputStream content = new ByteArrayInputStream(bytes);
        return new Upload("proposal:P-1", name, content, 5_000_000);
    }

    private static Actor actor(Role... roles) {
        return new Actor(new AccountId("A-1"), "Rina", Set.of(roles), Optional.empty(), Optional.empty());
    }

    static final class TestClock extends Clock {
        volatile Instant now = Instant.parse("2026-03-01T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
