package id.kipp.notice;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import id.kipp.audit.Chained;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * An application that acts, and waits to be killed: it stands still before or after the nth command of a kind, and says so.
 * Every act that was acknowledged is named on a line.
 */
final class ActingChild {

    private static final long PACE_NANOS = 10_000_000;
    private static final int MANY = 100; // after them it goes slowly

    private ActingChild() {}

    /** Standing still where it is told to. */
    static class Stop implements CommandListener {

        private final boolean after = Boolean.getBoolean("stop.after");
        private final String command = System.getProperty("stop.command", "");
        private final String collection = System.getProperty("stop.collection", "");
        private final AtomicInteger left = new AtomicInteger(Integer.getInteger("stop.nth", Integer.MAX_VALUE));
        private final Map<Integer, Boolean> meant = new java.util.concurrent.ConcurrentHashMap<>();

        @Bean
        MongoClientSettingsBuilderCustomizer stop() {
            return settings -> settings.addCommandListener(this);
        }

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (!isMeant(event.getCommandName(), event.getCommand())) return;
            meant.put(event.getRequestId(), true);
            if (!after) standStill();
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            if (meant.remove(event.getRequestId()) != null && after) standStill();
        }

        /** Of the followers' places that of those who tell. */
        private boolean isMeant(String name, BsonDocument sent) {
            return name.equals(command)
                    && sent.getString(name).getValue().equals(collection)
                    && (!collection.equals("followers") || sent.toString().contains("\"notices\""))
                    && left.decrementAndGet() == 0;
        }

        private static void standStill() {
            say("here");
            while (true) LockSupport.park();
        }
    }

    /** @param arguments name of the acts, how many, {@code kipp.data} or {@code spring.mongodb.uri}, its value, the key's file */
    public static void main(String[] arguments) {
        var at = Map.<String, Object>of(
                arguments[2],
                arguments[3],
                "kipp.demo",
                "false",
                "kipp.second-factor",
                "off",
                "kipp.log.key",
                arguments[4]);
        var acts = Acts.open(at, Stop.class);
        acts.people();
        Chained.begin(acts.context());
        say("ready");
        for (int n = 0; n < Integer.parseInt(arguments[1]); n++) {
            var id = arguments[0] + "-" + n;
            acts.act(id, n);
            say(id + ".");
            LockSupport.parkNanos(n < MANY ? PACE_NANOS : 20 * PACE_NANOS);
        }
        say("done");
        while (true) LockSupport.park();
    }

    private static synchronized void say(String line) {
        System.out.println(line);
    }
}
