package id.kipp.demo;

import id.kipp.account.StoreKind;
import id.kipp.audit.Followers;
import id.kipp.edition.Editions;
import id.kipp.store.BulkLoad;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Three editions in an empty demo store: one finished, one in evaluation, one open; dates relative to this first start.
 * All is there before the web server lets anybody in.
 */
@DemoPart
class Seed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Seed.class);

    private final StoreKind kind;
    private final Everybody people;
    private final EarlierEditions earlier;
    private final DemoLibrary library;
    private final DemoReplications replications;
    private final DemoHubs hubs;
    private final Calendar calendar;
    private final Competition competition;
    private final Editions editions;
    private final Followers followers;
    private final BulkLoad bulkLoad;
    private final Clock clock;
    private volatile boolean running;

    Seed(
            StoreKind kind,
            Everybody people,
            EarlierEditions earlier,
            DemoLibrary library,
            DemoReplications replications,
            DemoHubs hubs,
            Calendar calendar,
            Competition competition,
            Editions editions,
            Followers followers,
            BulkLoad bulkLoad,
            Clock clock) {
        this.kind = kind;
        this.people = people;
        this.earlier = earlier;
        this.library = library;
        this.replications = replications;
        this.hubs = hubs;
        this.calendar = calendar;
        this.competition = competition;
        this.editions = editions;
        this.followers = followers;
        this.bulkLoad = bulkLoad;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!kind.isTrial() || !editions.all().isEmpty()) return;
        log.info("filling the empty demo store with three editions; this is done once");
        var began = System.nanoTime();
        bulkLoad.fill(this::fill);
        log.info("demo data filled in {} s", (System.nanoTime() - began) / 1_000_000_000);
    }

    private void fill() {
        ScopedValue.where(DemoChance.SEEDED, new SplittableRandom(2026)).run(this::play);
    }

    private void play() {
        DemoClock.at(clock.instant().minus(Duration.ofDays(300)), people::fill);
        DemoClock.at(clock.instant().minus(Duration.ofDays(299)), earlier::fill);
        DemoClock.at(clock.instant().minus(Duration.ofDays(298)), library::fill);
        DemoClock.at(clock.instant().minus(Duration.ofDays(297)), replications::fill);
        DemoClock.at(clock.instant().minus(Duration.ofDays(297)), hubs::fill);
        calendar.open();
        competition.play();
        DemoClock.at(clock.instant().minus(Duration.ofDays(1)), hubs::work);
        followers.settle();
    }

    /** After the queue that reads documents, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
