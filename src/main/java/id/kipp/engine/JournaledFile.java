package id.kipp.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * A file whose content changes from one sync to the next as a whole, whatever happens in between: the engine's own format
 * has no checksum over its content, and so takes a write torn by a power failure for a good one. Writes wait until the
 * sync; it brings them to the journal first, and to the file only when they are safe there. One sync per commit, as before.
 */
final class JournaledFile extends FileBaseDefault {

    private static final long LONG_ENOUGH = 64L << 20;

    private final FileChannel data;
    private final Journal journal;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final ReentrantLock syncs = new ReentrantLock();
    private final List<Journal.Write> waiting = new ArrayList<>();
    private long size;
    private boolean failed;

    JournaledFile(FileChannel data, Journal journal) throws IOException {
        this.data = data;
        this.journal = journal;
        journal.replayTo(data);
        data.force(true);
        journal.clear();
        this.size = data.size();
    }

    @Override
    public long size() {
        lock.readLock().lock();
        try {
            return size;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        lock.readLock().lock();
        try {
            if (at >= size) return -1;
            if (waiting.isEmpty()) return data.read(into, at);
            var bytes = new byte[(int) Math.min(into.remaining(), size - at)];
            var stored = ByteBuffer.wrap(bytes);
            while (stored.hasRemaining() && data.read(stored, at + stored.position()) >= 0) {}
            for (var write : waiting) overlay(bytes, at, write);
            into.put(bytes);
            return bytes.length;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public int write(ByteBuffer from, long at) {
        var bytes = new byte[from.remaining()];
        from.get(bytes);
        wait(new Journal.Write(at, bytes), Math.max(size(), at + bytes.length));
        return bytes.length;
    }

    @Override
    protected void implTruncate(long newSize) {
        wait(new Journal.Write(newSize, null), Math.min(size(), newSize));
    }

    @Override
    public void force(boolean metadata) throws IOException {
        syncs.lock();
        try {
            if (failed) throw new IOException("a write has failed before");
            var batch = batch();
            if (batch.isEmpty()) return;
            journal.append(batch);
            carryOut(batch);
            if (journal.size() > LONG_ENOUGH) checkpoint();
        } catch (IOException e) {
            failed = true;
            throw e;
        } finally {
            syncs.unlock();
        }
    }

    @Override
    public @Nullable FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return data.tryLock(position, length, shared);
    }

    /** What was never synced is forgotten; what a failed sync left in the journal is found at the next start. */
    @Override
    protected void implCloseChannel() throws IOException {
        try (data;
                journal) {
            if (!failed) checkpoint();
        }
    }

    private void checkpoint() throws IOException {
        data.force(true);
        journal.clear();
    }

    private void wait(Journal.Write write, long newSize) {
        lock.writeLock().lock();
        try {
            waiting.add(write);
            size = newSize;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private List<Journal.Write> batch() {
        lock.readLock().lock();
        try {
            return List.copyOf(waiting);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void carryOut(List<Journal.Write> batch) throws IOException {
        lock.writeLock().lock();
        try {
            for (var write : batch) write.to(data);
            waiting.subList(0, batch.size()).clear();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void overlay(byte[] bytes, long at, Journal.Write write) {
        var content = write.bytes();
        long from = Math.max(at, write.at());
        long to = content == null ? at + bytes.length : Math.min(at + bytes.length, write.at() + content.length);
        for (long i = from; i < to; i++) {
            bytes[(int) (i - at)] = content == null ? 0 : content[(int) (i - write.at())];
        }
    }
}
