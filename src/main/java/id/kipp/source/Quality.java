package id.kipp.source;

import id.kipp.kernel.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How good the registers are: how much there is, what is missing, what waits for a person. Of all of them, for all who keep one. */
@Service
public class Quality {

    private final SourceStore store;
    private final QualityStore counted;
    private final Clock clock;

    Quality(SourceStore store, QualityStore counted, Clock clock) {
        this.store = store;
        this.counted = counted;
        this.clock = clock;
    }

    /**
     * Of one register.
     *
     * @param states how many records stand how
     * @param unknown of those that wait, how many for whose they are
     * @param doubles of those that wait, how many for whether they are another
     * @param read how many records the gaps were counted of, {@code at} that moment
     */
    public record Of(
            Register register,
            Map<RecordStanding.State, Long> states,
            long unknown,
            long doubles,
            Map<Gap, Long> gaps,
            long read,
            Instant at) {

        public long records() {
            return states.values().stream().mapToLong(n -> n).sum();
        }
    }

    /** As many commands however much there is. */
    public List<Of> all(Actor actor) {
        Keepers.require(actor);
        var last = counted.all();
        return Arrays.stream(Register.values())
                .map(r -> of(r, last.getOrDefault(r.word(), QualityStore.Counted.NEVER)))
                .toList();
    }

    private Of of(Register register, QualityStore.Counted last) {
        var states = new EnumMap<RecordStanding.State, Long>(RecordStanding.State.class);
        for (var state : RecordStanding.State.values()) states.put(state, store.count(register, state, ""));
        var queued = RecordStanding.State.QUEUED;
        return new Of(
                register,
                states,
                store.count(register, queued, RecordStanding.UNKNOWN_INSTITUTION),
                store.count(register, queued, RecordStanding.LIKELY_DOUBLE),
                last.gaps(),
                last.records(),
                last.at());
    }

    /** Counts a register's gaps anew. */
    void look(Register register) {
        var gaps = new EnumMap<Gap, Long>(Gap.class);
        var records = new long[1];
        store.gaps(register, record -> {
            if (record.beside() == null) return; // from before gaps were kept
            records[0]++;
            record.beside().gaps().forEach(g -> gaps.merge(g, 1L, Long::sum));
        });
        counted.put(register, new QualityStore.Counted(records[0], gaps, clock.instant()));
    }
}
