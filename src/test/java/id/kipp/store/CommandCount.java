package id.kipp.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;

/**
 * Which commands the driver sends to the database, and how much comes back: a screen costs the same with one row and with a
 * thousand. A Spring test takes it in with {@code @Import(CommandCount.class)}; a client of one's own with {@link
 * #customize}.
 */
@TestComponent
public final class CommandCount implements CommandListener, MongoClientSettingsBuilderCustomizer {

    /**
     * @param command its name and collection, such as {@code find proposals}
     * @param documents in its reply
     * @param bytes of its reply
     */
    public record Reply(String command, int documents, int bytes) {}

    private final ThreadLocal<List<Reply>> noted = new ThreadLocal<>();

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.addCommandListener(this).addCommandListener(new Touched());
    }

    /**
     * Names and collections of the commands sent from this thread meanwhile, such as {@code find proposals}, in order. Without
     * reads of editions: what was read of them is good for a second, so how many there are is a matter of how fast this
     * machine is.
     */
    public List<String> during(Runnable work) {
        return replies(work).stream()
                .map(Reply::command)
                .filter(c -> !c.equals("find editions"))
                .toList();
    }

    /** The commands sent from this thread meanwhile, in order, with what came back. */
    public List<Reply> replies(Runnable work) {
        var replies = new ArrayList<Reply>();
        noted.set(replies);
        try {
            work.run();
        } finally {
            noted.remove();
        }
        return replies;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var replies = noted.get();
        if (replies == null) return;
        var first = event.getCommand().get(event.getCommandName());
        var collection = event.getCommandName().equals("getMore")
                ? event.getCommand().getString("collection").getValue()
                : first != null && first.isString() ? first.asString().getValue() : "";
        replies.add(new Reply((event.getCommandName() + " " + collection).strip(), 0, 0));
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        var replies = noted.get();
        if (replies == null || replies.isEmpty()) return;
        var reply = event.getResponse();
        var bytes = reply instanceof RawBsonDocument raw ? raw.getByteBuffer().remaining() : 0;
        replies.add(new Reply(replies.removeLast().command(), documents(reply), bytes));
    }

    private static int documents(BsonDocument reply) {
        if (!reply.containsKey("cursor")) return reply.containsKey("value") && reply.isDocument("value") ? 1 : 0;
        var cursor = reply.getDocument("cursor");
        return cursor.getArray(cursor.containsKey("firstBatch") ? "firstBatch" : "nextBatch")
                .size();
    }
}
