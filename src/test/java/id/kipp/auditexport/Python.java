package id.kipp.auditexport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The verifier that shares no code with ours. */
final class Python {

    private static final Path SCRIPT = Path.of("src/verify/verify.py");
    private static final String MANY =
            """
            import sys
            sys.path.insert(0, "src/verify")
            sys.dont_write_bytecode = True
            import verify
            for folder in sys.stdin.read().splitlines():
                export = verify.Export(folder)
                try:
                    export.check(open(folder + "/manifest.json", "rb").read(), None, None)
                except verify.Unknown:
                    export.find("manifest.json", 1, "is of another format")
                print("\t".join(f"{file}:{line} {what}" for (file, line), what in sorted(export.found.items())))
            """;

    private Python() {}

    record Told(int code, String out) {}

    private static final boolean HERE = answers(); // as it was when somebody first asked

    static boolean isHere() {
        return HERE;
    }

    private static boolean answers() {
        try {
            return run("", List.of("python3", "--version")).code() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    static Told verify(Object... arguments) throws IOException {
        var words = Stream.concat(Stream.of("python3", "-B", SCRIPT), Stream.of(arguments))
                .map(Object::toString)
                .toList();
        return run("", words);
    }

    /** With no more memory than that, in bytes. */
    static Told verify(long memory, Path export) throws IOException {
        var script = "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_AS, (%d, %d)); "
                        .formatted(memory, memory)
                + "sys.argv = ['verify.py', sys.argv[1]]; runpy.run_path('" + SCRIPT + "', run_name='__main__')";
        return run("", List.of("python3", "-B", "-c", script, export.toString()));
    }

    /** Where it finds something in each folder, in one process: {@code file:line} in order, none where it holds. */
    static List<List<String>> findings(List<Path> folders) throws IOException {
        return reasons(folders).stream()
                .map(all -> all.stream()
                        .map(said -> said.substring(0, said.indexOf(' ')))
                        .toList())
                .toList();
    }

    /** The same with what it says of each: {@code file:line is not signed}. */
    static List<List<String>> reasons(List<Path> folders) throws IOException {
        var input = String.join("\n", folders.stream().map(Path::toString).toList());
        var told = run(input, List.of("python3", "-c", MANY));
        if (told.code() != 0) throw new IOException(told.out());
        var found = new ArrayList<List<String>>();
        for (var line : told.out().split("\n", -1)) found.add(line.isEmpty() ? List.of() : List.of(line.split("\t")));
        return found.subList(0, folders.size());
    }

    private static Told run(String input, List<String> words) throws IOException {
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Told(process.waitFor(), out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
