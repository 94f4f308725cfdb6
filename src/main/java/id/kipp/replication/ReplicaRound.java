package id.kipp.replication;

import id.kipp.edition.Ticking;
import id.kipp.kernel.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Once a day over the replicas of which nothing was heard for a year, one state after the other by an index, a page at a turn of
 * the clock. What another register tells of is asked after by nobody here.
 */
@Component
class ReplicaRound implements Ticking {

    static final List<ReplicationState> ASKED =
            List.of(ReplicationState.VERIFIED, ReplicationState.CERTIFIED, ReplicationState.SUSTAINED);

    private static final Duration REST = Duration.ofHours(20); // between two rounds
    private static final int AT_ONCE = 100;
    private static final int LETTERS = 500; // of one round

    private final ReplicationStore replications;
    private final ReplicaPulseStore pulses;
    private final ReplicasRunning asking;
    private final Clock clock;
    private Instant rested = Instant.MIN;
    private int state;
    private @Nullable ReplicationRow reached;
    private int sent;

    ReplicaRound(ReplicationStore replications, ReplicaPulseStore pulses, ReplicasRunning asking, Clock clock) {
        this.replications = replications;
        this.pulses = pulses;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public void look(Actor clockwork) {
        var now = clock.instant();
        if (now.isBefore(rested)) return;
        if (state == 0 && reached == null) settle(clockwork, now);
        var some = replications.silentSince(ASKED.get(state), reached, now.minus(ReplicasRunning.YEAR), AT_ONCE);
        var known = pulses.all(some.stream().map(ReplicationRow::id).toList());
        for (var one : some) {
            if (!isTold(one) && ReplicasRunning.isDue(known.get(one.id()), now) && asking.ask(clockwork, one.id(), now))
                sent++;
            reached = one;
            if (sent >= LETTERS) break;
        }
        if (some.size() < AT_ONCE) {
            state++;
            reached = null;
        }
        if (state == ASKED.size() || sent >= LETTERS) rest(now);
    }

    private void rest(Instant now) {
        rested = now.plus(REST);
        state = 0;
        reached = null;
        sent = 0;
    }

    /** What a person has done meanwhile waits for nobody any more. */
    private void settle(Actor clockwork, Instant now) {
        var some = pulses.waiting(AT_ONCE);
        var rows = asking.rows(some);
        for (var one : some)
            if (ReplicasRunning.isSettled(one, rows.get(one.id())))
                pulses.update(one.id(), p -> p.settled(clockwork, now));
    }

    private static boolean isTold(ReplicationRow one) {
        return !one.about().provenance().source().isEmpty()
                && one.standing().passages().size() == 1;
    }
}
