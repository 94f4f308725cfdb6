package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import id.kipp.engine.EmbeddedServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every step to a newer format, on a store of the second format with a whole competition in it, killed before any of its writes. */
class KilledStepsTest {

    private static final String FOLDER = "/golden/format-2.zip";
    private static final int MOST = 12; // places of a step at which it is killed
    private static final Set<String> WRITES = Set.of(
            "insertOne",
            "insertMany",
            "updateOne",
            "updateMany",
            "replaceOne",
            "deleteOne",
            "deleteMany",
            "findOneAndUpdate",
            "findOneAndReplace",
            "bulkWrite",
            "renameCollection",
            "drop");

    private static final class Killed extends RuntimeException {}

    @TempDir
    Path folder;

    @Test
    void a_step_that_was_killed_and_is_taken_again_comes_to_the_same() throws IOException {
        unzip();
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            var database = client.getDatabase(EmbeddedServer.DATABASE).withCodecRegistry(TestStore.codecs());
            for (var step : Format.STEPS) {
                var before = Snapshot.of(database);
                var writes = new Killing(Integer.MAX_VALUE);
                step.step().accept(writes.on(database));
                var after = content(database);
                for (var at : places(writes.count)) {
                    emptied(database);
                    before.restore();
                    assertThatThrownBy(() -> step.step().accept(new Killing(at).on(database)))
                            .hasRootCauseInstanceOf(Killed.class);
                    step.step().accept(database);
                    assertThat(content(database))
                            .as("%s, killed before write %d", step.what(), at)
                            .isEqualTo(after);
                }
            }
        }
    }

    /** All of them where there are few. */
    private static List<Integer> places(int writes) {
        return IntStream.rangeClosed(1, writes)
                .filter(n -> writes <= MOST || n <= 3 || n > writes - 3 || n % (writes / (MOST - 6)) == 0)
                .boxed()
                .toList();
    }

    private static void emptied(MongoDatabase database) {
        database.listCollectionNames().into(new ArrayList<>()).forEach(n -> database.getCollection(n)
                .drop());
    }

    /** What stands in each collection that has something in it. */
    private static Map<String, List<RawBsonDocument>> content(MongoDatabase database) {
        var all = new TreeMap<String, List<RawBsonDocument>>();
        for (var name : database.listCollectionNames()) {
            var documents = database.getCollection(name, RawBsonDocument.class)
                    .find()
                    .sort(new org.bson.Document("_id", 1))
                    .into(new ArrayList<>());
            if (!documents.isEmpty()) all.put(name, documents);
        }
        return all;
    }

    /** A database that dies before this write. */
    private static final class Killing {

        private final int at;
        private int count;

        Killing(int at) {
            this.at = at;
        }

        MongoDatabase on(MongoDatabase database) {
            return wrapped(MongoDatabase.class, database);
        }

        private <T> T wrapped(Class<T> type, Object real) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, method, given) -> {
                        if (WRITES.contains(method.getName()) && ++count == at) throw new Killed();
                        try {
                            var answer = method.invoke(real, given);
                            return answer instanceof MongoCollection<?> c ? wrapped(MongoCollection.class, c) : answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }

    private void unzip() throws IOException {
        try (var zip = new ZipInputStream(getClass().getResourceAsStream(FOLDER))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                Files.copy(zip, folder.resolve(entry.getName()));
        }
    }
}
