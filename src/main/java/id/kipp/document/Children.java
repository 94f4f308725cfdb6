package id.kipp.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;

/** The reader processes: a few, kept warm, replaced after so many files and after every mishap. */
final class Children implements AutoCloseable {

    @FunctionalInterface
    interface Work<T> {
        T with(Child child) throws IOException;
    }

    private final ChildCommand command;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<Child> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledThreadPoolExecutor clock;
    private final Path folder = Folders.fresh("readers");
    private final Set<Child> all = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Children(ChildCommand command) {
        this.command = command;
        this.places = new Semaphore(command.settings().readers(), true);
        this.clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("reading-clock").factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Waits for a free place, then lets a child do the work. A child that died of it is not used again; if it had read
     * other files before, the work is given to a fresh one, so that no file answers for another.
     */
    <T> T ask(Work<T> work) throws IOException, InterruptedException {
        places.acquire();
        try {
            var child = take();
            boolean used = child.asked() > 0;
            try {
                return with(child, work);
            } catch (Child.Gone e) {
                if (e.late() || !used) {
                    throw e;
                }
                return with(take(), work);
            }
        } finally {
            places.release();
        }
    }

    private <T> T with(Child child, Work<T> work) throws IOException {
        boolean well = false;
        try {
            var result = work.with(child);
            well = true;
            return result;
        } catch (Child.Gone e) {
            if (closed) {
                throw new IOException("reading has been shut down"); // it was us who ended the child
            }
            throw e;
        } finally {
            putBack(child, well);
        }
    }

    private Child take() throws IOException {
        if (closed) {
            throw new IOException("reading has been shut down");
        }
        var child = idle.pollFirst();
        return child != null ? child : start();
    }

    private Child start() throws IOException {
        try {
            var child = Child.start(command, clock, Folders.fresh(folder, "reader"));
            all.add(child);
            return child;
        } catch (Child.Gone e) {
            throw new IOException("a reader process could not be started", e); // our fault, not the file's
        }
    }

    private void putBack(Child child, boolean well) {
        if (!well || closed || child.asked() >= command.settings().filesPerReader()) {
            all.remove(child);
            child.close();
            return;
        }
        Folders.empty(child.folder());
        idle.addFirst(child);
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(Child::close);
        clock.shutdownNow();
        Folders.delete(folder);
    }
}
