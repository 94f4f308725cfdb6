package id.kipp.replication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the clock has to say of a replication as it stands.
 *
 * @param look when it has something to say next; null where it has nothing
 * @param due until when the next step or report is to come; null where nothing is limited
 * @param said what it has said since the last step, each once
 */
public record Clocked(@Nullable Instant look, @Nullable LocalDate due, List<Call> said) {

    static final Clocked SILENT = new Clocked(null, null, List.of());

    /** @param day from which on it is said */
    public record Call(CallKind kind, LocalDate day) {}

    public enum CallKind {
        /** A step is due soon. */
        REMINDED,
        /** A step, the end of a pause or what a visit asked for is late. */
        OVERDUE,
        /** Nothing was reported for 90 days. */
        RISK,
        /** Nothing was reported for 180 days. */
        STALLED
    }

    Clocked saying(Collection<Call> now) {
        return new Clocked(look, due, Stream.concat(said.stream(), now.stream()).toList());
    }
}
