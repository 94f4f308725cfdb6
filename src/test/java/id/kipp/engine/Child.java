package id.kipp.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A JVM of its own with the class path of the tests. */
public final class Child {

    private Child() {}

    public static Process start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** @param before what stands in front of {@code java}, such as a shell that sets limits */
    public static Process start(List<String> before, Class<?> main, String... arguments) throws IOException {
        return new ProcessBuilder(command(before, main, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** @param flags of the JVM */
    public static Process with(List<String> flags, Class<?> main, String... arguments) throws IOException {
        var command = command(List.of(), main, arguments);
        command.addAll(1, flags);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static List<String> command(List<String> before, Class<?> main, String... arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
