package id.kipp.auditexport;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Refusal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A folder that is there whole or not at all: filled beside its place, then moved into it. */
final class WholeFolder implements AutoCloseable {

    private final Path place;
    private final Path beside;

    /** @throws Refusal {@code export.not-empty}, {@code export.cannot-write} */
    WholeFolder(Path folder) {
        this.place = folder.toAbsolutePath().normalize();
        try {
            if (Files.exists(place) && !isEmptyFolder(place))
                throw new Refusal(AuditExportRefusal.EXPORT_NOT_EMPTY, folder);
            var parent = place.getParent();
            if (parent == null) throw new Refusal(AuditExportRefusal.EXPORT_NOT_EMPTY, folder);
            Files.createDirectories(parent);
            this.beside = Files.createTempDirectory(parent, "." + place.getFileName() + "-");
        } catch (IOException unwritable) {
            throw (Refusal) new Refusal(AuditExportRefusal.EXPORT_CANNOT_WRITE, folder).initCause(unwritable);
        }
    }

    Manifest.Seal write(String name, Stream<String> lines) {
        try (var out = open(name)) {
            lines.forEach(out::write);
            return out.seal();
        }
    }

    /** A file that is written line by line. */
    Out open(String name) {
        try {
            return new Out(name);
        } catch (IOException unwritable) {
            throw cannotWrite(unwritable);
        }
    }

    final class Out implements AutoCloseable {

        private final MessageDigest digest = Canonical.digest();
        private final BufferedWriter out;
        private long lines;

        private Out(String name) throws IOException {
            var bytes = new DigestOutputStream(Files.newOutputStream(beside.resolve(name)), digest);
            this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
        }

        /** The line and its line end. */
        void write(String line) {
            try {
                out.append(line).append('\n');
                lines++;
            } catch (IOException unwritable) {
                throw cannotWrite(unwritable);
            }
        }

        /** What the manifest says of the file; nothing is written to it any more. */
        Manifest.Seal seal() {
            close();
            return new Manifest.Seal(lines, HexFormat.of().formatHex(digest.digest()));
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException unwritable) {
                throw cannotWrite(unwritable);
            }
        }
    }

    /** Now it is there. */
    void finish() {
        try {
            Files.deleteIfExists(place); // only an empty one goes
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw cannotWrite(unwritable);
        }
    }

    /** What was not finished leaves nothing. */
    @Override
    public void close() {
        if (Files.exists(beside)) delete(beside);
    }

    static void delete(Path folder) {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException left) {
            throw new java.io.UncheckedIOException(left);
        }
    }

    private Refusal cannotWrite(IOException why) {
        return (Refusal) new Refusal(AuditExportRefusal.EXPORT_CANNOT_WRITE, place).initCause(why);
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        try (var inside = Files.newDirectoryStream(path)) {
            return !inside.iterator().hasNext();
        } catch (FileSystemException noFolder) {
            return false;
        }
    }
}
