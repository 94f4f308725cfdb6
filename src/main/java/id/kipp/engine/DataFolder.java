package id.kipp.engine;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the embedded store, held by one process at a time. */
final class DataFolder implements AutoCloseable {

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
            Files.createDirectories(path, forItsOwnerOnly());
            var lock = FileChannel.open(path.resolve("kipp.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

    private static FileAttribute<?>[] forItsOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
