package id.kipp.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Scratch folders that only we can look into, and that go when they are done with. */
final class Folders {

    private Folders() {}

    static Path fresh(String name) {
        try {
            return Files.createTempDirectory("kipp-" + name + "-"); // readable by its owner only
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path fresh(Path parent, String name) throws IOException {
        return Files.createTempDirectory(parent, name);
    }

    /** What cannot be deleted now (a file still open on Windows) is left to the system's own sweeping. */
    static void delete(Path folder) {
        empty(folder);
        folder.toFile().delete();
    }

    static void empty(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).filter(p -> !p.equals(folder)).forEach(p -> p.toFile()
                    .delete());
        } catch (IOException | UncheckedIOException gone) {
            return;
        }
    }
}
