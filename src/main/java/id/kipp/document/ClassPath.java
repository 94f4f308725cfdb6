package id.kipp.document;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where the child finds its classes: the same place as this JVM, also when that is one jar with all the others inside. */
final class ClassPath {

    private ClassPath() {}

    static List<String> forChild(Class<?> main) {
        var own = System.getProperty("java.class.path");
        var path = Arrays.stream(own.split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        if (isPacked(main)) {
            return List.of(
                    "-cp",
                    path,
                    "-Dloader.main=" + main.getName(),
                    "org.springframework.boot.loader.launch.PropertiesLauncher");
        }
        return List.of("-cp", path, main.getName());
    }

    private static boolean isPacked(Class<?> main) {
        var place = main.getResource(main.getSimpleName() + ".class");
        return place != null && place.toString().startsWith("jar:nested:");
    }
}
