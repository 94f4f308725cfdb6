package id.kipp.log;

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
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** A folder that is there whole or not at all: filled beside its place, then moved into it. */
final class WholeFolder implements AutoCloseable {

    private final Path place;
    private final Path beside;

    /** @throws Refusal {@code export.not-empty}, {@code export.cannot-write} */
    WholeFolder(Path folder) {
        this.place = folder.toAbsolutePath().normalize();
        try {
            if (Files.exists(place) && !isEmptyFolder(place)) throw new Refusal("export.not-empty", folder);
            var parent = place.getParent();
            if (parent == null) throw new Refusal("export.not-empty", folder);
            Files.createDirectories(parent);
            this.beside = Files.createTempDirectory(parent, "." + place.getFileName() + "-");
        } catch (IOException unwritable) {
            throw (Refusal) new Refusal("export.cannot-write", folder).initCause(unwritable);
        }
    }

    /** Each line with its line end; gives what the manifest says of the file. */
    Manifest.Seal write(String name, List<String> lines) {
        return write(name, lines.size(), write -> lines.forEach(write));
    }

    Manifest.Seal write(String name, long count, Consumer<Consumer<String>> lines) {
        var digest = id.kipp.audit.Canonical.digest();
        try (var bytes = new DigestOutputStream(Files.newOutputStream(beside.resolve(name)), digest);
                var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)) {
            lines.accept(line -> append(out, line));
            out.flush();
            return new Manifest.Seal(count, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unwritable) {
            throw (Refusal) new Refusal("export.cannot-write", place).initCause(unwritable);
        }
    }

    /** Now it is there. */
    void finish() {
        try {
            Files.deleteIfExists(place); // only an empty one goes
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw (Refusal) new Refusal("export.cannot-write", place).initCause(unwritable);
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

    private void append(BufferedWriter out, String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException unwritable) {
            throw (Refusal) new Refusal("export.cannot-write", place).initCause(unwritable);
        }
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        try (var inside = Files.newDirectoryStream(path)) {
            return !inside.iterator().hasNext();
        } catch (FileSystemException noFolder) {
            return false;
        }
    }
}
