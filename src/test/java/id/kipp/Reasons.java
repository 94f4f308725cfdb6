package id.kipp;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Every reason to refuse that the modules have. */
final class Reasons {

    /** How a class says that it is one: those that do not are not loaded. */
    private static final String SAYS = Refusal.Reason.class.getName().replace('.', '/');

    private Reasons() {}

    static List<Refusal.Reason> all() {
        var classes = folder();
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class") && says(file))
                    .map(file -> load(classes.relativize(file)))
                    .filter(one -> one.isEnum() && Refusal.Reason.class.isAssignableFrom(one))
                    .flatMap(one -> Arrays.stream(one.getEnumConstants()))
                    .map(Refusal.Reason.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        var place = Refusal.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(java.net.URI.create(place.toString()));
    }

    private static boolean says(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SAYS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Path file) {
        var name = file.toString()
                .replaceFirst("\\.class$", "")
                .replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name, false, Reasons.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
