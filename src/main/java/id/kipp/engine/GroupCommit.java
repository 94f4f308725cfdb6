package id.kipp.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings commands to the disk before their answers leave. Writers run one at a time; several that wait share one commit
 * and one sync. A commit happens between two commands, never inside one. When one fails nothing is acknowledged any more.
 * Whoever says that it need not wait is answered before; commits keep the order of commands, so that what the disk has of
 * later ones, it has of earlier ones, too.
 */
final class GroupCommit {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);
    private static final int OPERATION_FAILED = 96; // MongoDB's own number
    private static final int LATER_MILLIS = 200;
    private static final int TIDY_EVERY = 64;
    private static final int TIDY_BYTES = 1 << 20;
    private static final int WELL_FILLED = 60; // per cent
    private static final int GATHERED_BYTES = 32 << 20; // more of what is not written yet would only fill the memory

    private final MVStore file;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final ReentrantLock commits = new ReentrantLock();
    private volatile long executed; // writes so far; changed under the write lock
    private volatile long awaited; // the last of them that somebody waits for; changed under the write lock
    private volatile long durable; // how many of them the disk has; changed under the commit lock
    private final AtomicBoolean later = new AtomicBoolean(); // a commit has been asked for that nobody waits for
    private volatile boolean gathering;
    private volatile @Nullable Throwable failure;
    private int untidied; // under the write lock

    GroupCommit(MVStore file) {
        this.file = file;
    }

    /**
     * What is read may have been written a moment ago: the answer waits until it can no longer disappear, unless its writer
     * did not wait either.
     */
    <T> T read(Supplier<T> command) {
        T answer;
        long seen;
        commands.readLock().lock();
        try {
            refuseIfStopped();
            answer = command.get();
            seen = awaited;
        } finally {
            commands.readLock().unlock();
        }
        makeDurable(seen);
        return answer;
    }

    /** @param waits false: the answer leaves at once, and the disk has it within {@value #LATER_MILLIS} ms */
    @SuppressWarnings("Finally") // a failed commit must win over whatever the command answered
    <T> T write(Supplier<T> command, boolean waits) {
        commands.writeLock().lock();
        long mine = executed + 1;
        try {
            refuseIfStopped();
            executed = mine;
            if (waits) awaited = mine;
            return command.get();
        } catch (MongoServerException e) {
            throw e; // an answer like any other: what the command did before it is kept
        } catch (Throwable e) {
            if (file.isClosed() || file.hasUnsavedChanges()) {
                stop(e); // the command may be half done, and half of it must never be committed
            }
            throw e;
        } finally {
            commands.writeLock().unlock();
            if (waits || file.getUnsavedMemory() > GATHERED_BYTES) makeDurable(mine);
            else makeDurableLater();
        }
    }

    /** Does something short between two commands, when everything executed so far is whole. */
    <T> T between(Supplier<T> work) {
        commands.writeLock().lock();
        try {
            refuseIfStopped();
            return work.get();
        } finally {
            commands.writeLock().unlock();
        }
    }

    private void makeDurableLater() {
        if (later.compareAndSet(false, true))
            CompletableFuture.delayedExecutor(LATER_MILLIS, TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(this::makeDurableNow);
    }

    private void makeDurableNow() {
        later.set(false);
        try {
            makeDurable(executed);
        } catch (MongoServerException stopped) {
            // told already, and to everybody who asks
        }
    }

    /**
     * Lets writes gather until {@code work} is done and brings them to the disk together. Meanwhile answers leave before
     * the disk has what they speak of, and it has some of them earlier where they are many: for work that nobody outside this process has an answer about.
     */
    void together(Runnable work) {
        gathering = true;
        try {
            work.run();
        } finally {
            gathering = false;
        }
        makeDurable(executed);
    }

    /** After a failure what is left is thrown away: closing the engine's way would commit it. */
    void close() {
        commits.lock();
        try {
            if (failure == null && !file.isClosed()) durable = commit();
        } finally {
            if (failure != null) file.closeImmediately();
            commits.unlock();
        }
    }

    /** Whoever comes first commits for all who wait behind it: while one commit goes to the disk the next one gathers. */
    private void makeDurable(long upTo) {
        if (durable >= upTo || gathering && file.getUnsavedMemory() < GATHERED_BYTES) {
            return;
        }
        commits.lock();
        try {
            if (durable < upTo) {
                refuseIfStopped();
                durable = commit();
            }
        } catch (MongoServerException e) {
            throw e;
        } catch (Throwable e) {
            stop(e);
            refuseIfStopped();
        } finally {
            commits.unlock();
        }
    }

    private long commit() {
        long all;
        boolean changed;
        commands.writeLock().lock();
        try {
            refuseIfStopped(); // a command may have been cut short while this one waited
            all = executed;
            changed = file.hasUnsavedChanges();
            if (changed) {
                tidyNowAndThen();
                file.commit();
            }
        } finally {
            commands.writeLock().unlock();
        }
        if (changed) file.sync();
        return all;
    }

    /** Moves what is left of old commits together, a little at a time, or the file would grow by every write for ever. */
    private void tidyNowAndThen() {
        if (++untidied == TIDY_EVERY) {
            untidied = 0;
            file.compact(WELL_FILLED, TIDY_BYTES);
        }
    }

    private void refuseIfStopped() {
        if (failure != null) {
            throw new MongoServerError(
                    OPERATION_FAILED, "OperationFailed", "the store has stopped, nothing was stored");
        }
    }

    private void stop(Throwable cause) {
        if (failure == null) {
            failure = cause;
            log.error(
                    "Penyimpanan data berhenti: data tidak dapat ditulis ke disk. Yang sudah dikonfirmasi tetap aman."
                            + " Sediakan ruang atau perbaiki disk, lalu jalankan ulang."
                            + " / The store has stopped: a write could not be brought to the disk."
                            + " Everything acknowledged before is safe. Make room or repair the disk, then start again. {}",
                    name(),
                    discreet(cause));
        }
    }

    /** For the log: what the engine says of its own mistakes quotes documents, and documents are about people. */
    static Throwable discreet(Throwable e) {
        if (e instanceof MVStoreException || e instanceof Error) {
            return e;
        }
        var told = new Throwable(e.getClass().getName());
        told.setStackTrace(e.getStackTrace());
        return told;
    }

    private String name() {
        return file.isPersistent() ? file.getFileStore().getFileName() : "in memory";
    }
}
