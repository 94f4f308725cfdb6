package id.kipp.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;

/**
 * Which commands the driver sends to the database: a screen costs the same with one row and with a thousand. A Spring test
 * takes it in with {@code @Import(CommandCount.class)}; a client of one's own with {@link #customize}.
 */
@TestComponent
public final class CommandCount implements CommandListener, MongoClientSettingsBuilderCustomizer {

    private final ThreadLocal<List<String>> noted = new ThreadLocal<>();

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.addCommandListener(this);
    }

    /** Names and collections of the commands sent from this thread meanwhile, such as {@code find proposals}, in order. */
    public List<String> during(Runnable work) {
        var commands = new ArrayList<String>();
        noted.set(commands);
        try {
            work.run();
        } finally {
            noted.remove();
        }
        return commands;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var commands = noted.get();
        if (commands != null) {
            var first = event.getCommand().get(event.getCommandName());
            commands.add(event.getCommandName()
                    + (first != null && first.isString()
                            ? " " + first.asString().getValue()
                            : ""));
        }
    }
}
