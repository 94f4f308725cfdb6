package id.kipp.store;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.io.PrintStream;
import java.util.Locale;
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
                err.println(Sentences.in(Sentences.INDONESIAN).of(refusal));
                err.println(Sentences.in(Locale.ENGLISH).of(refusal));
                return true;
            }
        }
        return false;
    }
}
