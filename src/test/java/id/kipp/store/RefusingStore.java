package id.kipp.store;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.LongAdder;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;

/** A collection that answers every write with the same error, and counts them. */
final class RefusingStore {

    private final TestStore store;
    private final MongoCommandException error;
    private int asked;

    RefusingStore(TestStore store, int code) {
        this.store = store;
        var answer = new BsonDocument("ok", new BsonDouble(0)).append("code", new BsonInt32(code));
        this.error = new MongoCommandException(answer, new ServerAddress());
    }

    int asked() {
        return asked;
    }

    @SuppressWarnings("unchecked")
    Aggregates<AggregatesTest.Counted> aggregates() {
        var real = new TestStore()
                .outbox()
                .aggregates("counted", AggregatesTest.Counted.class)
                .collection();
        var refusing = Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("replaceOne")) return method.invoke(real, arguments);
                    asked++;
                    throw error;
                });
        return new Aggregates<>(
                (MongoCollection<AggregatesTest.Counted>) refusing, (collection, id) -> {}, new LongAdder());
    }
}
