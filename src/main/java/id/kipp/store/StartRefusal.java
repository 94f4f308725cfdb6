package id.kipp.store;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;

/** When the application refuses to start, the reason is on stderr in both languages, without a stack trace. */
final class StartRefusal implements SpringBootExceptionReporter {

    private final PrintStream err;

    StartRefusal() {
        this(System.err);
    }

    StartRefusal(PrintStream err) {
        this.err = err;
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                err.println(sentence("", Locale.of("id"), refusal));
                err.println(sentence("_en", Locale.ENGLISH, refusal));
                return true;
            }
        }
        return false;
    }

    private static String sentence(String file, Locale locale, Refusal refusal) {
        var sentences = new Properties();
        var path = "/vaadin-i18n/translations" + file + ".properties";
        try (var text = Objects.requireNonNull(StartRefusal.class.getResourceAsStream(path), path)) {
            sentences.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sentence = sentences.getProperty(refusal.key(), refusal.getMessage());
        return new MessageFormat(sentence, locale).format(refusal.details());
    }
}
