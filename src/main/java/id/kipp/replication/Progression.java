package id.kipp.replication;

import id.kipp.kernel.Refusal;
import id.kipp.store.Added;
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
 * @param clock what the clock says of it and when; null of what was written before there was one
 */
public record Progression(
        ReplicationState state,
        Instant since,
        @Nullable LocalDate until,
        List<StepDone> passages,
        @Added @Nullable Clocked clock) {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final int MOST = 200; // passages

    /** Before a step that leads round in a circle; those that lead to an end always find room. @throws Refusal {@code replication.too-many} */
    void requireRoom() {
        if (passages.size() >= MOST) throw new Refusal(ReplicationRefusal.TOO_MANY, MOST);
    }

    static Progression draft(Instant now) {
        return new Progression(ReplicationState.DRAFT_INTEREST, now, null, List.of(), Clocked.SILENT);
    }

    Progression then(StepDone passage, @Nullable LocalDate paused) {
        var all = Stream.concat(passages.stream(), Stream.of(passage)).toList();
        return new Progression(passage.to(), passage.at(), paused, all, null);
    }

    Progression with(Clocked now) {
        return new Progression(state, since, until, passages, now);
    }

    /** Until when the next step is due. */
    public Optional<LocalDate> due() {
        if (clock != null && clock.due() != null) return Optional.of(clock.due());
        return until != null
                ? Optional.of(until)
                : StepRules.due(state, since.atZone(JAKARTA).toLocalDate());
    }

    public Optional<Instant> when(ReplicationStep step) {
        return passages.stream().filter(p -> p.step() == step).map(StepDone::at).findFirst();
    }
}
