package id.kipp.institution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long an institution is there.
 *
 * @param from null where nobody wrote it down
 * @param until null while it exists
 * @param successors ids of what it was renamed to, merged into or divided into
 */
public record Life(@Nullable LocalDate from, @Nullable LocalDate until, List<String> successors) {

    /** As far as anybody knows. */
    static final Life EXISTS = new Life(null, null, List.of());

    public Life {
        successors = List.copyOf(successors);
    }
}
