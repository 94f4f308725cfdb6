package id.kipp.engine;

import id.kipp.kernel.OwnersOnly;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the embedded store, held by one process at a time and open to nobody but its owner. */
final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws Refusal when another process has it, or it cannot be made */
    static DataFolder claim(Path where) {
        var path = where.toAbsolutePath().normalize();
        try {
            if (!OwnersOnly.folder(path))
                log.warn("Something in {} belongs to another user, who may have it open to others", path);
            OwnersOnly.file(path.resolve("kipp.lock"));
            OwnersOnly.file(path.resolve("kipp.pid"));
            var lock = FileChannel.open(path.resolve("kipp.lock"), StandardOpenOption.WRITE);
            if (!held(lock)) {
                lock.close();
                throw new Refusal(EngineRefusal.STORE_IN_USE, path, holder(path));
            }
            // A file of its own: Windows does not let others read a locked one.
            Files.writeString(
                    path.resolve("kipp.pid"),
                    Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw (Refusal) new Refusal(EngineRefusal.STORE_NO_FOLDER, path, e.toString()).initCause(e);
        }
    }

    /** Who holds it; empty when nobody does, or it is none. */
    static Optional<String> heldBy(Path where) {
        var path = where.toAbsolutePath().normalize();
        var file = path.resolve("kipp.lock");
        if (!Files.exists(file)) return Optional.empty();
        try (var lock = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return held(lock) ? Optional.empty() : Optional.of(holder(path));
        } catch (IOException e) {
            throw (Refusal) new Refusal(EngineRefusal.STORE_NO_FOLDER, path, e.toString()).initCause(e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("kipp.pid"));
            lock.close(); // the file stays: deleting it would let two processes lock two different ones
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean held(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private static String holder(Path path) {
        try {
            return Files.readString(path.resolve("kipp.pid")).strip();
        } catch (IOException e) {
            return "?";
        }
    }
}
