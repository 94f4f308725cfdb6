package id.kipp.demo;

import id.kipp.account.DemoMode;
import id.kipp.edition.Editions;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Three editions in an empty demo store: one finished, one in evaluation, one open; dates relative to this first start. */
@Component
class Seed implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Seed.class);

    private final DemoMode demo;
    private final Everybody people;
    private final Earlier earlier;
    private final Calendar calendar;
    private final Competition competition;
    private final Editions editions;
    private final Clock clock;

    Seed(
            DemoMode demo,
            Everybody people,
            Earlier earlier,
            Calendar calendar,
            Competition competition,
            Editions editions,
            Clock clock) {
        this.demo = demo;
        this.people = people;
        this.earlier = earlier;
        this.calendar = calendar;
        this.competition = competition;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo.isOn() || !editions.all().isEmpty()) return;
        var began = System.nanoTime();
        DemoClock.at(clock.instant().minus(Duration.ofDays(300)), people::fill);
        earlier.fill();
        calendar.open();
        competition.play();
        log.info("demo data filled in {} s", (System.nanoTime() - began) / 1_000_000_000);
    }
}
