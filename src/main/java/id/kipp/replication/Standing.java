package id.kipp.replication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a replication stands and how it came there.
 *
 * @param until of a pause
 * @param passages in their order
 */
public record Standing(ReplicationState state, Instant since, @Nullable LocalDate until, List<Passage> passages) {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    static Standing draft(Instant now) {
        return new Standing(ReplicationState.DRAFT_INTEREST, now, null, List.of());
    }

    Standing then(Passage passage, @Nullable LocalDate paused) {
        var all = Stream.concat(passages.stream(), Stream.of(passage)).toList();
        return new Standing(passage.to(), passage.at(), paused, all);
    }

    /** Until when the next step is due. */
    public Optional<LocalDate> due() {
        return until != null
                ? Optional.of(until)
                : StepRules.due(state, since.atZone(JAKARTA).toLocalDate());
    }

    public Optional<Instant> when(ReplicationStep step) {
        return passages.stream().filter(p -> p.step() == step).map(Passage::at).findFirst();
    }
}
