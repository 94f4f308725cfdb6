package id.kipp.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk in memory that loses its power after so many operations. What was written before the last sync is there; of what
 * came after it any part may be there, in any order, torn in the middle. H2 finds it by the prefix {@code unreliable:};
 * what stands between that and the first slash is the name of the machine.
 */
public final class UnreliableDisk extends FilePathWrapper {

    private static final Map<String, Machine> MACHINES = new ConcurrentHashMap<>(); // H2 makes the instances
    private static final int SECTOR = 512;

    static {
        FilePath.register(new UnreliableDisk());
    }

    /** @param operations how many it carries out before the power fails */
    static String start(String machine, Map<String, byte[]> files, int operations, long seed) {
        var started = new Machine(operations, new Random(seed));
        files.forEach((name, content) -> started.files.put(name, new Disk(started, content)));
        MACHINES.put(machine, started);
        return "unreliable:" + machine + "/";
    }

    /** What a process finds that starts after the power failed. */
    static Map<String, byte[]> afterwards(String machine) {
        var found = new HashMap<String, byte[]>();
        MACHINES.remove(machine).files.forEach((name, disk) -> found.put(name, disk.afterwards()));
        return found;
    }

    /** What is on it for certain, while the machine goes on. */
    static Map<String, byte[]> synced(String machine) {
        var found = new HashMap<String, byte[]>();
        MACHINES.get(machine).files.forEach((name, disk) -> found.put(name, disk.synced()));
        return found;
    }

    @Override
    public String getScheme() {
        return "unreliable";
    }

    @Override
    public FileChannel open(String mode) {
        return disk();
    }

    @Override
    public boolean exists() {
        return MACHINES.containsKey(getBase().getName()) || disk().size() > 0;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public boolean createFile() {
        return true;
    }

    @Override
    public long size() {
        return disk().size();
    }

    private Disk disk() {
        var path = getBase().toString().replace('\\', '/').split("/");
        var machine = MACHINES.get(path[path.length - 2]);
        return machine.files.computeIfAbsent(path[path.length - 1], name -> new Disk(machine, new byte[0]));
    }

    private record Write(long at, byte[] bytes) {}

    private static final class Machine {

        final Map<String, Disk> files = new ConcurrentHashMap<>();
        final Random random;
        int left;

        Machine(int operations, Random random) {
            this.left = operations;
            this.random = random;
        }

        /** The operation during which the power fails may have been carried out, or in part, or not at all. */
        void countDown() throws IOException {
            if (--left <= 0) throw new IOException("the power has failed");
        }
    }

    private static final class Disk extends FileBaseDefault {

        private final Machine machine;
        private final List<Write> unsynced = new ArrayList<>(); // a write of no bytes is a truncation
        private final Content synced;
        private final Content seen;

        Disk(Machine machine, byte[] content) {
            this.machine = machine;
            this.synced = new Content(content);
            this.seen = new Content(content);
        }

        @Override
        public synchronized long size() {
            return seen.length;
        }

        @Override
        public synchronized int read(ByteBuffer into, long at) {
            if (at >= seen.length) return -1;
            int length = (int) Math.min(into.remaining(), seen.length - at);
            into.put(seen.bytes, (int) at, length);
            return length;
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            var bytes = new byte[from.remaining()];
            from.get(bytes);
            carryOut(new Write(at, bytes));
            return bytes.length;
        }

        @Override
        protected synchronized void implTruncate(long size) throws IOException {
            carryOut(new Write(size, new byte[0]));
        }

        private void carryOut(Write write) throws IOException {
            unsynced.add(write);
            seen.apply(write, 0, write.bytes().length);
            machine.countDown();
        }

        @Override
        public synchronized void force(boolean metadata) throws IOException {
            machine.countDown();
            unsynced.forEach(w -> synced.apply(w, 0, w.bytes().length));
            unsynced.clear();
        }

        @Override
        public synchronized FileLock tryLock(long position, long size, boolean shared) {
            return new FileLock(this, position, size, shared) {
                @Override
                public boolean isValid() {
                    return true;
                }

                @Override
                public void release() {}
            };
        }

        synchronized byte[] synced() {
            return Arrays.copyOf(synced.bytes, synced.length);
        }

        synchronized byte[] afterwards() {
            var random = machine.random;
            for (var write : unsynced) {
                int length = write.bytes().length;
                if (random.nextInt(4) == 0) continue;
                if (length == 0) synced.apply(write, 0, 0);
                for (int from = 0; from < length; from += SECTOR) {
                    if (random.nextInt(8) > 0) synced.apply(write, from, Math.min(from + SECTOR, length));
                }
            }
            return Arrays.copyOf(synced.bytes, synced.length);
        }
    }

    private static final class Content {

        byte[] bytes;
        int length;

        Content(byte[] bytes) {
            this.bytes = bytes.clone();
            this.length = bytes.length;
        }

        void apply(Write write, int from, int to) {
            if (write.bytes().length == 0) {
                if (write.at() < length) {
                    Arrays.fill(bytes, (int) write.at(), length, (byte) 0);
                    length = (int) write.at();
                }
                return;
            }
            int end = (int) write.at() + to;
            if (end > bytes.length) bytes = Arrays.copyOf(bytes, 2 * end);
            System.arraycopy(write.bytes(), from, bytes, (int) write.at() + from, to - from);
            length = Math.max(length, end);
        }
    }
}
