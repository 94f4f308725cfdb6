package id.kipp.store;

import com.mongodb.MongoServerException;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;

/** When the application refuses to start, the reason is on stderr in both languages, without a stack trace; so it is when a store that has to
 * be written to finds no room. */
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
            if (cause instanceof Refusal refusal) return say(refusal);
            if (cause instanceof MongoServerException full && full.getCode() == Aggregates.OUT_OF_DISK_SPACE)
                return say(new Refusal(StoreRefusal.FULL_START));
        }
        return false;
    }

    private boolean say(Refusal refusal) {
        err.println(Sentences.in(Sentences.INDONESIAN).of(refusal));
        err.println(Sentences.in(Locale.ENGLISH).of(refusal));
        return true;
    }
}
