package id.kipp.store;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Commands that write wait for each other in this process: for a server that reads a document, changes it and writes it in
 * two steps, so that of two writers at once one is lost. A command begins and ends in the same thread.
 */
public final class OneWriter implements CommandListener {

    private static final Set<String> READS = Set.of("find", "getMore", "killCursors", "aggregate", "count", "distinct");

    private final ReentrantLock writing = new ReentrantLock(true);

    /** Whether the server needs it. */
    public static boolean isAsked() {
        return Boolean.getBoolean("kipp.test.one-writer");
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!READS.contains(event.getCommandName())) writing.lock();
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        ended();
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        ended();
    }

    private void ended() {
        if (writing.isHeldByCurrentThread()) writing.unlock();
    }
}
