package id.kipp.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Scratch folders that only we can look into, and that go when they are done with. */
final class Folders {

    private static final String PREFIX = "kipp-";
    private static final Pattern OWNER = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

    private Folders() {}

    /** Also sweeps what processes left that were killed before they could: strangers' files do not lie about for long. */
    static Path fresh(String name) {
        try {
            var place = Path.of(System.getProperty("java.io.tmpdir"));
            sweep(place);
            // readable by its owner only
            return Files.createTempDirectory(place, PREFIX + ProcessHandle.current().pid() + "-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path place) throws IOException {
        try (var left = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (var folder : left) {
                var pid = OWNER.matcher(folder.getFileName().toString());
                if (pid.matches() && ProcessHandle.of(Long.parseLong(pid.group(1))).isEmpty()) {
                    delete(folder);
                }
            }
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
