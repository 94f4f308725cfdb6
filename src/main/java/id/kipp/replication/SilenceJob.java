package id.kipp.replication;

import id.kipp.edition.Ticking;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Stale;
import id.kipp.replication.Clocked.CallKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says what has come due of replications, each once: reminds of the time limits of the table of steps, tells of what is late,
 * and puts at risk whatever has said nothing for 90 days, without anybody's doing. Asks once an hour, by an index.
 */
@Component
class SilenceJob implements Ticking {

    private static final Logger log = LoggerFactory.getLogger(SilenceJob.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int PAGE = 200;

    private final ReplicationStore store;
    private final Clock clock;
    private @Nullable Instant last;

    SilenceJob(ReplicationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void look(Actor clockwork) {
        var now = clock.instant();
        if (last != null && !now.isBefore(last) && now.isBefore(last.plus(EVERY))) return;
        if (last == null) say(clockwork, store.untimed(), now); // written before the clock looked by an index
        var seen = new HashSet<ReplicationId>(); // what is due again at once is not looked at again at once
        for (var due = store.due(now, PAGE); seen.addAll(due); due = store.due(now, PAGE)) say(clockwork, due, now);
        last = now;
    }

    private void say(Actor clockwork, List<ReplicationId> ids, Instant now) {
        for (var id : ids)
            try {
                store.update(id, one -> said(clockwork, one, now));
            } catch (Stale others) {
                log.debug("{} has changed meanwhile, {}", id, String.format(Locale.ROOT, "%s", others.key()));
            }
    }

    /** Of several that are due, as after a week without a server, the last one is said. */
    private static Replication said(Actor clockwork, Replication one, Instant now) {
        var due = ClockCalls.due(one, now);
        if (due.isEmpty()) return one.written(clockwork, "replication.timed", now); // its limit is another by now
        var rule = StepRules.of(ReplicationStep.RISK);
        if (due.stream().anyMatch(c -> c.kind() == CallKind.RISK) && rule.from().contains(one.state()))
            return one.passed(
                    clockwork, new StepDone(rule.step(), rule.to(), Party.CLOCK, clockwork.id(), now, ""), null);
        var standing = one.standing();
        var before = standing.clock() == null ? Clocked.SILENT : standing.clock();
        var action = "replication." + due.getLast().kind().name().toLowerCase(Locale.ROOT);
        return one.with(standing.with(before.saying(due))).written(clockwork, action, now);
    }
}
