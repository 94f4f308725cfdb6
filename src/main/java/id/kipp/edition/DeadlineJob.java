package id.kipp.edition;

import id.kipp.account.Actors;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Stale;
import id.kipp.store.Lease;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The calendar's clock: writes as facts that a step is about to close and that it has closed, each once, and has others write theirs. */
@Component
class DeadlineJob {

    private static final Logger log = LoggerFactory.getLogger(DeadlineJob.class);

    private final EditionStore editions;
    private final DeadlineStore store;
    private final List<Ticking> others;
    private final Actors actors;
    private final Lease lease;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("deadlines").factory());

    DeadlineJob(
            EditionStore editions,
            DeadlineStore store,
            List<Ticking> others,
            Actors actors,
            Lease lease,
            Clock clock,
            @Value("${kipp.deadlines.every:30s}") Duration every) {
        this.editions = editions;
        this.store = store;
        this.others = others;
        this.actors = actors;
        this.lease = lease;
        this.clock = clock;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        one.scheduleWithFixedDelay(this::tick, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What it is at is written by single writes and looked at again elsewhere: it may be ended anywhere. */
    @PreDestroy
    void stop() {
        one.shutdown();
        try {
            one.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        one.shutdownNow();
    }

    private void tick() {
        try {
            if (!lease.hold("deadlines", every.multipliedBy(3))) return;
            others.forEach(this::tick);
            look();
        } catch (RuntimeException e) {
            log.error("looking at the calendar failed; trying again", e);
        }
    }

    private void tick(Ticking other) {
        try {
            other.look(actors.system("calendar"));
        } catch (RuntimeException e) {
            log.error("{} failed; trying again", other.getClass().getSimpleName(), e);
        }
    }

    void look() {
        var actor = actors.system("calendar");
        for (var edition : editions.all()) {
            var ahead = store.reminders(edition.id()).ahead();
            var said = store.of(edition.id());
            for (var window : edition.windows())
                look(
                        actor,
                        said.getOrDefault(window.step(), Deadline.none(edition.id(), window.step())),
                        window,
                        ahead);
        }
    }

    /** Of several reminders that are due, as after a day without a server, the last one is said. */
    private void look(Actor actor, Deadline seen, Window window, List<Duration> ahead) {
        var now = clock.instant();
        var closes = window.closes();
        if (!now.isBefore(closes)) {
            if (!seen.hasClosed(closes)) write(seen.closed(actor, closes, now));
        } else if (window.isOpen(now))
            ahead.stream()
                    .filter(d -> isDue(d, closes, now))
                    .min(Comparator.naturalOrder())
                    .filter(d -> !seen.hasReminded(d, closes))
                    .ifPresent(d -> write(seen.reminded(actor, d, closes, now)));
    }

    private static boolean isDue(Duration before, Instant closes, Instant now) {
        return !now.isBefore(closes.minus(before));
    }

    private void write(Deadline next) {
        try {
            store.save(next);
        } catch (Stale anotherProcessSaidIt) {
            log.debug("{} was said meanwhile", next.id());
        }
    }
}
