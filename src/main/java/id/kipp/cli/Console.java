package id.kipp.cli;

import id.kipp.kernel.Sentences;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command hears and says: results on {@code out}, everything meant for a person on {@code err}. */
record Console(PrintStream out, PrintStream err, Sentences sentences) {

    void say(String key, Object... arguments) {
        err.print(sentences.of(key, arguments) + "\n");
    }

    /** One JSON object on one line of standard output, its fields in the map's order. */
    void json(Map<String, ? extends @Nullable Object> fields) {
        out.print(Json.line(fields) + "\n");
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
