package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import id.kipp.store.NotOnASecondServer;
import id.kipp.store.Outbox;
import id.kipp.store.TestStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written reaches the chain: of whatever kind it is, by whichever process, once, in order. */
@NotOnASecondServer("two relays want one lease at once; the one that is refused gets a reply without the count n")
class RelayReachesTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    final List<Relay> relays = new ArrayList<>();

    public record Thing(@BsonId String id, long version, List<AuditLine> outbox) implements Aggregate {}

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
    }

    @Test
    void a_line_of_every_aggregate_there_is_reaches_the_chain_by_its_write_alone() {
        var outbox = new Outbox(store.database());
        var types = EveryAggregate.types();
        assertThat(types).hasSizeGreaterThan(20);
        var relay = relay(outbox); // not started: it looks for nothing by itself
        for (var type : types) write(outbox, type);
        assertThat(soon(() -> chain().height() == types.size()))
                .as(
                        "not chained: %s",
                        outbox.waiting(100).stream()
                                .map(Outbox.Waiting::collection)
                                .toList())
                .isTrue();
        assertThat(outbox.waiting(100)).isEmpty();
        assertThat(relay).isNotNull();
    }

    @Test
    void one_relay_works_at_a_time_and_the_other_takes_over_nothing_is_chained_twice() {
        var first = new Outbox(store.database());
        var second = new Outbox(store.database());
        var one = relay(first);
        var other = relay(second);
        one.go();
        other.go();
        var things = first.aggregates("things", Thing.class);
        var others = second.aggregates("things", Thing.class);
        for (int i = 0; i < 100; i++) write(i % 2 == 0 ? things : others, i);
        assertThat(soon(() -> chain().height() == 100)).isTrue();
        one.close();
        for (int i = 100; i < 150; i++) write(others, i);
        assertThat(soon(() -> chain().height() == 150)).isTrue();
        var ids = chain().next(0, 1_000).stream().map(AuditEntry::id).toList();
        assertThat(new HashSet<>(ids)).hasSize(150).hasSameSizeAs(ids);
        var broken = new ArrayList<Broken>();
        new ChainHolds(chain(), TestSeal.SEAL).check(broken::add);
        assertThat(broken).isEmpty();
    }

    @Test
    void lines_of_one_subject_are_chained_in_the_order_of_its_versions() {
        var outbox = new Outbox(store.database());
        var things = outbox.aggregates("things", Thing.class);
        relay(outbox).go();
        for (int v = 1; v <= 60; v++) {
            var id = "T";
            var line = TestSeal.line("thing:" + id, v, Instant.now());
            var before = things.find(id).map(Thing::outbox).orElse(List.of());
            things.save(new Thing(id, v, line.after(before)));
        }
        assertThat(soon(() -> chain().height() == 60)).isTrue();
        assertThat(chain().next(0, 100)).extracting(AuditEntry::version).isSorted();
    }

    @Test
    void cut_off_after_appending_and_before_the_outbox_was_emptied_it_chains_nothing_twice() {
        var outbox = new Outbox(store.database());
        var things = outbox.aggregates("things", Thing.class);
        write(things, 1);
        var cut = new Carrying(
                outbox,
                chain(),
                new SetAsideStore(store.database(), outbox),
                TestSeal.SEAL,
                Clock.systemUTC(),
                () -> false);
        var boxes = outbox.waiting(10);
        cut.carry(boxes);
        var raw = store.database().getCollection("things");
        raw.updateOne(
                new Document("_id", "T-1"),
                Updates.set("outbox", boxes.getFirst().lines()));
        write(things, 2);
        relay(outbox).drain();
        assertThat(chain().next(0, 10)).extracting(AuditEntry::subject).containsExactly("thing:T-1", "thing:T-2");
        assertThat(outbox.waiting(10)).isEmpty();
    }

    private <T extends Aggregate> void write(Outbox outbox, Class<T> type) {
        var name = type.getSimpleName();
        var line = TestSeal.line(name + ":1", 1, Instant.now());
        outbox.aggregates(name, type).save(EveryAggregate.one(type, line));
    }

    private void write(Aggregates<Thing> things, int number) {
        var id = "T-" + number;
        things.save(new Thing(id, 1, List.of(TestSeal.line("thing:" + id, 1, Instant.now()))));
    }

    private Relay relay(Outbox outbox) {
        var relay = TestSeal.relay(outbox, chain(), store.database());
        relays.add(relay);
        return relay;
    }

    private AuditStore chain() {
        return new AuditStore(store.database());
    }

    private static boolean soon(BooleanSupplier what) {
        for (int i = 0; i < 400 && !what.getAsBoolean(); i++) LockSupport.parkNanos(50_000_000);
        return what.getAsBoolean();
    }
}
