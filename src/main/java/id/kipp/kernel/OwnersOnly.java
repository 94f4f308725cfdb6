package id.kipp.kernel;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** Files and folders that nobody but whom they belong to can look into. Where the system knows no such rights, as it gives them. */
public final class OwnersOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnersOnly() {}

    /**
     * Makes the folder and those above it that are not there, and closes what was in it before. Links are not followed.
     *
     * @return false when some of it belongs to somebody else, who may have it open
     */
    public static boolean folder(Path path) throws IOException {
        Files.createDirectories(path, as(path, FOLDER));
        var closing = new Closing();
        if (knowsRights(path)) Files.walkFileTree(path, closing);
        return closing.all;
    }

    /** Makes an empty file where there is none, and closes one that is there. @return as {@link #folder} */
    public static boolean file(Path path) throws IOException {
        try {
            Files.createFile(path, as(path, FILE));
            return true;
        } catch (FileAlreadyExistsException there) {
            return !knowsRights(path) || close(path);
        }
    }

    /** How a new file is made, for those who make it themselves. */
    public static FileAttribute<?>[] newFile(Path in) {
        return as(in, FILE);
    }

    /** Takes everybody's rights but the owner's, who may have a programme among the files. */
    private static boolean close(Path path) {
        try {
            var are = Files.getPosixFilePermissions(path);
            var owners = new HashSet<>(are);
            owners.removeIf(right -> !right.name().startsWith("OWNER"));
            if (!owners.equals(are)) Files.setPosixFilePermissions(path, owners);
            return true;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static final class Closing extends SimpleFileVisitor<Path> {

        boolean all = true;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
            all &= close(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            if (is.isRegularFile()) all &= close(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static FileAttribute<?>[] as(Path path, Set<PosixFilePermission> rights) {
        return knowsRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
