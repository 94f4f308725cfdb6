package id.kipp.ui.error;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kipp.kernel.OutOfMemory;
import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what broke, so that nobody can fill the disk or forge a line with it: a fault in full once a minute, then one
 * line each; nothing of a request's text but the first letters of a message, on one line.
 */
public final class FaultLog {

    private static final Logger log = LoggerFactory.getLogger(FaultLog.class);
    private static final int FRAMES = 12;
    private static final int CAUSES = 4;
    private static final int LONGEST = 200;

    private static final Cache<String, Boolean> told = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private FaultLog() {}

    /** Gives the number to find it by. */
    public static String log(Throwable broken) {
        OutOfMemory.end(broken);
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        if (told.asMap().putIfAbsent(place(broken), true) == null)
            log.error("Reference {}: {}", reference, full(broken));
        else log.error("Reference {}: {} again", reference, place(broken));
        return reference;
    }

    /** A request that was refused before any page of ours saw it. */
    public static void refused(int status, String method, String path) {
        log.warn("Refused with {}: {} {}", status, oneLine(method), oneLine(path));
    }

    /** Without anything that ends or colours a line, and cut. */
    static String oneLine(String text) {
        var clean = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return clean.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "?");
    }

    static String place(Throwable broken) {
        var frames = broken.getStackTrace();
        return broken.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    private static String full(Throwable broken) {
        var text = new StringJoiner(System.lineSeparator());
        var cause = broken;
        for (int i = 0; cause != null && i < CAUSES; i++, cause = cause.getCause()) {
            text.add((i == 0 ? "" : "Caused by: ") + cause.getClass().getName() + ": "
                    + oneLine(String.valueOf(cause.getMessage())));
            var frames = cause.getStackTrace();
            for (int f = 0; f < Math.min(FRAMES, frames.length); f++) text.add("\tat " + frames[f]);
        }
        return text.toString();
    }
}
