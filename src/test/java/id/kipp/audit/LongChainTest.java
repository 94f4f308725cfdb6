package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import id.kipp.engine.EmbeddedServer;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;

/** A chain is read for an export in pieces, however long it is. */
@NotOnASecondServer("the embedded engine itself is its subject: how large its replies are")
class LongChainTest {

    private static final int LENGTH = 12_000;

    private final List<Integer> documents = new ArrayList<>();
    private final List<Integer> bytes = new ArrayList<>();

    @Test
    void no_reply_is_large_and_nothing_is_left_out() {
        var settings = MongoClientSettings.builder()
                .codecRegistry(TestStore.codecs())
                .addCommandListener(new Replies())
                .build();
        try (var client = EmbeddedServer.inMemory().client(settings, null)) {
            var store = new AuditStore(client.getDatabase("lama"));
            fill(store);
            var links = new ArrayList<Long>();
            store.links(LENGTH - 1, e -> links.add(e.seq()));
            var lines = new ArrayList<Long>();
            store.lines("2026", LENGTH, e -> lines.add(e.seq()));
            assertThat(links).hasSize(LENGTH - 1).isSorted();
            assertThat(lines).hasSize(LENGTH / 2).isSorted();
            assertThat(documents).allMatch(n -> n <= 1_000);
            assertThat(bytes).allMatch(n -> n <= 4_000_000);
        }
    }

    private static void fill(AuditStore store) {
        AuditEntry last = null;
        for (int piece = 0; piece < LENGTH; piece += 1_000) {
            var entries = new ArrayList<AuditEntry>();
            for (int i = 1; i <= 1_000; i++) {
                var edition = i % 2 == 0 ? "2026" : "2025";
                var who = id.kipp.account.AccountFixture.actor(id.kipp.kernel.Role.EVALUATOR);
                var content = Map.of("note", "catatan ".repeat(200));
                var line = AuditLine.of(edition, who, "thing.made", Instant.EPOCH, "thing:" + (piece + i), 1, content);
                last = AuditEntry.after(last, TestSeal.SEAL.seal(line), Instant.EPOCH);
                entries.add(last);
            }
            store.append(entries);
        }
    }

    private final class Replies implements CommandListener {
        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            if (!event.getResponse().containsKey("cursor")) return;
            var cursor = event.getResponse().getDocument("cursor");
            var batch = cursor.containsKey("firstBatch") ? cursor.getArray("firstBatch") : cursor.getArray("nextBatch");
            documents.add(batch.size());
            BsonDocument reply = event.getResponse();
            bytes.add(new RawBsonDocument(reply, new BsonDocumentCodec())
                    .getByteBuffer()
                    .remaining());
        }
    }
}
