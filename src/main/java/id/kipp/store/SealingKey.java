package id.kipp.store;

import id.kipp.kernel.OwnersOnly;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** 32 random bytes in a file that only its owner may read, made when it is asked for first. */
record SealingKey(Path path) {

    private static final int BYTES = 32;

    byte[] get() {
        try {
            if (!Files.exists(path)) make();
            OwnersOnly.file(path);
            var key = Base64.getDecoder().decode(Files.readString(path).strip());
            if (key.length != BYTES) throw unusable(null);
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(e);
        }
    }

    /** Whole or not at all, and never over one that is there; where a file system has no links, as near to it as it can. */
    private void whole(Path beside) throws IOException {
        try {
            Files.createLink(path, beside);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            if (!Files.exists(path)) Files.move(beside, path);
        }
    }

    /** Where another process was first, its key is taken. */
    private void make() throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var beside = Files.createTempFile(folder, "seal-key", ".part", forItsOwnerOnly());
        try {
            Files.writeString(beside, Base64.getEncoder().encodeToString(key) + "\n");
            try (var file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                file.force(true); // what it seals must not outlive it when the power fails
            }
            whole(beside);
        } catch (FileAlreadyExistsException another) {
            // its key is as good
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Refusal unusable(@org.jspecify.annotations.Nullable Exception why) {
        return (Refusal) new Refusal(StoreRefusal.KEY_UNUSABLE, path).initCause(why);
    }

    private static FileAttribute<?>[] forItsOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
