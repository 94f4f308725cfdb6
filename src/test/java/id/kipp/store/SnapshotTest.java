package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SnapshotTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    @Test
    void what_was_added_changed_and_taken_away_is_as_it_was() {
        put("things", 1, 2);
        put("others", 1);
        var before = Snapshot.of(store.database());
        put("things", 3);
        change("things", 1);
        things("others").deleteOne(Filters.eq(1));
        put("new ones", 1);
        before.restore();
        assertThat(ids("things")).containsExactly(1, 2);
        assertThat(things("things").find(Filters.exists("changed"))).isEmpty();
        assertThat(ids("others")).containsExactly(1);
        assertThat(ids("new ones")).isEmpty();
    }

    @Test
    void again_and_again_whoever_wrote_meanwhile() throws InterruptedException {
        put("things", 1);
        var before = Snapshot.of(store.database());
        for (var id : List.of(2, 3)) {
            var another = Thread.ofVirtual().start(() -> put("things", id));
            another.join();
            before.restore();
            assertThat(ids("things")).containsExactly(1);
            change("things", 1);
            before.restore();
            assertThat(things("things").find(Filters.exists("changed"))).isEmpty();
        }
    }

    @Test
    void two_moments_in_turns() {
        put("things", 1);
        var before = Snapshot.of(store.database());
        put("things", 2);
        var after = Snapshot.of(store.database());
        for (var turn = 0; turn < 2; turn++) {
            before.restore();
            assertThat(ids("things")).containsExactly(1);
            after.restore();
            assertThat(ids("things")).containsExactly(1, 2);
        }
    }

    private void put(String name, Integer... ids) {
        for (var id : ids) things(name).insertOne(new Document("_id", id));
    }

    private void change(String name, int id) {
        things(name).updateOne(Filters.eq(id), Updates.set("changed", true));
    }

    private List<Integer> ids(String name) {
        return things(name)
                .find()
                .sort(new Document("_id", 1))
                .map(d -> d.getInteger("_id"))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> things(String name) {
        return store.database().getCollection(name);
    }
}
