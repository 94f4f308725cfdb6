package id.kipp.replication;

import id.kipp.edition.Ticking;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes into the replications what was signed on a day. The signature is the fact; whatever stopped between it and a
 * replication is written by the clock, and nothing twice.
 */
@Component
class SigningCarry implements Ticking {

    private static final Logger log = LoggerFactory.getLogger(SigningCarry.class);

    private final SigningStore days;
    private final ReplicationStore replications;
    private final Clock clock;

    SigningCarry(SigningStore days, ReplicationStore replications, Clock clock) {
        this.days = days;
        this.replications = replications;
        this.clock = clock;
    }

    @Override
    public void look(Actor clockwork) {
        for (var id : days.pending()) days.find(id).ifPresent(d -> carry(clockwork, d));
    }

    SigningDay carry(Actor actor, SigningDay day) {
        var due = day.due();
        if (due.isEmpty()) return day;
        for (var cell : due) commit(actor, day, cell);
        return days.update(day.id(), now -> {
            var done = new ArrayList<>(now.carried());
            due.stream()
                    .map(c -> c.replication().value())
                    .filter(c -> !done.contains(c))
                    .forEach(done::add);
            return done.equals(now.carried()) ? now : now.carried(done, actor, clock.instant());
        });
    }

    /** As the plan stands that is attached; what was dropped meanwhile, or committed to already, stays as it is. */
    private void commit(Actor actor, SigningDay day, SigningDay.Cell cell) {
        var hand = day.hand(cell);
        var rule = StepRules.of(ReplicationStep.COMMIT);
        var sheet = day.head().sheet();
        try {
            replications.update(cell.replication(), one -> {
                if (!rule.from().contains(one.state()) || one.plan().number() != cell.plan()) return one;
                var done = new StepDone(rule.step(), rule.to(), hand.as(), hand.by(), hand.at(), sheet);
                return one.with(one.papers().committed(sheet)).passed(actor, done, null);
            });
        } catch (Stale gone) {
            log.warn("{} of {} is stored no more", cell.replication().value(), day.id());
        }
    }
}
