package id.kipp.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Which commands and operators go over the wire, while somebody wants to know. */
public final class MongoUse implements CommandListener {

    private static final List<String> STATEMENTS = List.of("updates", "deletes");
    private static final List<String> ASKING =
            List.of("filter", "q", "query", "u", "update", "pipeline", "projection", "sort");

    private final Set<String> commands = new ConcurrentSkipListSet<>();
    private final Set<String> operators = new ConcurrentSkipListSet<>();
    private volatile boolean on;

    public void during(Runnable work) {
        on = true;
        try {
            work.run();
        } finally {
            on = false;
        }
    }

    public Set<String> commands() {
        return commands;
    }

    public Set<String> operators() {
        return operators;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!on) return;
        commands.add(event.getCommandName());
        look(event.getCommand());
    }

    private void look(BsonDocument command) {
        for (var statements : STATEMENTS)
            if (command.containsKey(statements)) command.getArray(statements).forEach(s -> look(s.asDocument()));
        for (var part : ASKING) if (command.containsKey(part)) operators(command.get(part));
    }

    private void operators(BsonValue value) {
        if (value.isArray()) value.asArray().forEach(this::operators);
        if (!value.isDocument()) return;
        value.asDocument().forEach((key, inside) -> {
            if (key.startsWith("$")) operators.add(key);
            operators(inside);
        });
    }
}
