package id.kipp.replication;

import id.kipp.edition.Ticking;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whatever is carried out and has said nothing for 90 days is at risk, without anybody's doing. */
@Component
class SilenceJob implements Ticking {

    private static final Logger log = LoggerFactory.getLogger(SilenceJob.class);

    private final ReplicationStore store;
    private final Clock clock;

    SilenceJob(ReplicationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void look(Actor clockwork) {
        var now = clock.instant();
        var rule = StepRules.of(ReplicationStep.RISK);
        for (var id : store.silentSince(now.minus(Guards.SILENCE)))
            try {
                store.update(
                        id,
                        one -> rule.from().contains(one.state()) && Guards.isSilent(one, now)
                                ? one.passed(
                                        clockwork,
                                        new StepDone(rule.step(), rule.to(), Party.CLOCK, clockwork.id(), now, ""),
                                        null)
                                : one);
            } catch (Stale others) {
                log.debug("{} has changed meanwhile, {}", id, String.format(Locale.ROOT, "%s", others.key()));
            }
    }
}
