package id.kipp.audit;

import id.kipp.kernel.PublicAccess;
import id.kipp.store.Lease;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** One signed root per day, by Jakarta's calendar; days on which nobody was there to sign are made up for at the start. */
@Service
public class Roots {

    private static final Logger log = LoggerFactory.getLogger(Roots.class);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int AT_ONCE = 1_000;
    private static final String LEASE = "audit-roots";
    private static final Duration HELD = Duration.ofMinutes(10);
    private static final int LOOK_EVERY_MINUTES = 5;
    private static final String PUBLISHED = "a root serves only those who have it: it is published";

    private final RootStore store;
    private final AuditStore chain;
    private final Relay relay;
    private final LogKey key;
    private final Lease lease;
    private final Clock clock;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("audit-roots").factory());

    Roots(RootStore store, AuditStore chain, Relay relay, LogKey key, Lease lease, Clock clock) {
        this.store = store;
        this.chain = chain;
        this.relay = relay;
        this.key = key;
        this.lease = lease;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        daily.execute(relay::drain); // what a crash left behind belongs to the days before
        daily.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        daily.shutdownNow();
    }

    /** First day first. */
    @PublicAccess(PUBLISHED)
    public List<Root> all() {
        return store.all();
    }

    @PublicAccess(PUBLISHED)
    public Optional<Root> last() {
        return store.last();
    }

    @PublicAccess(PUBLISHED)
    public String publicKey() {
        return key.publicKey();
    }

    /** Signs every day that is over and has no root yet; a second call does nothing. */
    @PublicAccess("a root says nothing but what is in the chain, and is made every day anyway")
    public void makeMissed() {
        var yesterday = LocalDate.ofInstant(clock.instant(), WIB).minusDays(1);
        var last = store.last().orElse(null);
        if (last != null && !LocalDate.parse(last.date()).isBefore(yesterday)) return;
        var days = new Days(last, yesterday, key);
        var links = chain.links(last == null ? 0 : last.seq(), AT_ONCE);
        while (!links.isEmpty()) {
            links.forEach(days::add);
            links = chain.links(links.getLast().seq(), AT_ONCE);
        }
        var made = days.roots();
        if (made.isEmpty()) return;
        store.add(made);
        log.info("signed the log's root of {} day(s), up to {}", made.size(), yesterday);
    }

    private void look() {
        try {
            if (lease.hold(LEASE, HELD)) makeMissed();
        } catch (RuntimeException e) {
            log.error("signing the log's daily root failed; trying again", e);
        }
    }
}
