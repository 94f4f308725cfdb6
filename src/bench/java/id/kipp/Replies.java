package id.kipp;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** What the database answers to one thread: how many commands, how many documents, how many bytes. */
final class Replies implements CommandListener, MongoClientSettingsBuilderCustomizer {

    /** Added up over an act. */
    static final class Count {
        long commands;
        long documents;
        long bytes;
    }

    private final ThreadLocal<Count> counted = new ThreadLocal<>();

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.addCommandListener(this);
    }

    Count during(Runnable act) {
        var count = new Count();
        counted.set(count);
        try {
            act.run();
        } finally {
            counted.remove();
        }
        return count;
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        var count = counted.get();
        if (count == null) return;
        count.commands++;
        var reply = event.getResponse();
        count.documents += documents(reply);
        count.bytes +=
                reply instanceof RawBsonDocument raw ? raw.getByteBuffer().remaining() : 0;
    }

    private static int documents(BsonDocument reply) {
        if (!reply.containsKey("cursor")) return reply.containsKey("value") && reply.isDocument("value") ? 1 : 0;
        var cursor = reply.getDocument("cursor");
        var batch = cursor.containsKey("firstBatch") ? "firstBatch" : "nextBatch";
        return cursor.getArray(batch).size();
    }
}
