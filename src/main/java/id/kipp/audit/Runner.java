package id.kipp.audit;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The thread of one follower: it goes soon after it was woken, and again after the pause that its walk asks for. It lets lines
 * gather: nobody waits for it with a screen open, and all followers together would take the disk from those who write.
 */
final class Runner implements AutoCloseable {

    private static final long GATHER_MILLIS = 1_000;
    private static final long LOCAL_MILLIS = 300; // somebody may be searching for what they have just done

    private final Walk walk;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread;
    private @Nullable ScheduledFuture<?> later; // touched by that one thread only

    Runner(Walk walk) {
        this.walk = walk;
        this.thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofVirtual().name("follower-" + walk.follower().name()).factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    Walk walk() {
        return walk;
    }

    void wake() {
        if (walk.isIll() || !woken.compareAndSet(false, true)) return; // an ill one comes by itself
        try {
            thread.schedule(this::go, walk.follower().isLocal() ? LOCAL_MILLIS : GATHER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            // closed meanwhile
        }
    }

    private void go() {
        woken.set(false);
        var pause = walk.go();
        if (later != null) later.cancel(false);
        if (walk.isStopped()) return;
        later = thread.schedule(this::go, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The line that is being taken is finished first: an interrupted one would look like one that cannot be taken. */
    @Override
    public void close() {
        walk.stop();
        thread.close();
    }
}
