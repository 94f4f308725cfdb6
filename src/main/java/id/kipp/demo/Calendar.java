package id.kipp.demo;

import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.edition.Step;
import id.kipp.edition.Team;
import id.kipp.edition.Window;
import id.kipp.kernel.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The three editions of the demo and their dates, counted from the first start. */
@DemoPart
class Calendar {

    static final EditionId FINISHED = new EditionId("2022");
    static final EditionId JUDGED = new EditionId("2023");
    static final EditionId OPEN = new EditionId("2025");

    private final Editions editions;
    private final Everybody people;
    private final Clock clock;

    Calendar(Editions editions, Everybody people, Clock clock) {
        this.editions = editions;
        this.people = people;
        this.clock = clock;
    }

    void open() {
        opens(FINISHED, 260);
        opens(JUDGED, 62);
        opens(OPEN, 20);
        var judged = editions.get(JUDGED);
        // screening of the last few goes on, and one group is ahead of the other
        judged = extend(
                judged, DemoSteps.SCREENING, judged.window(DemoSteps.SCREENING).opens(), midnight(6), 1);
        judged = extend(judged, DemoSteps.NOMINATION, midnight(-2), midnight(20), 2);
        extend(judged, DemoSteps.OBJECTION, midnight(-1), midnight(25), 3);
    }

    /** When something of a step happened: a share of its window, 0 at its opening. */
    Instant in(EditionId edition, Step step, double share) {
        var window = editions.get(edition).window(step);
        var whole = Duration.between(window.opens(), window.closes());
        var then = window.opens().plusMillis((long) (whole.toMillis() * share));
        var latest = clock.instant().minusSeconds(60);
        return then.isAfter(latest) ? latest : then;
    }

    /** The same of screening: it is over before anybody judges, though it goes on for the last few. */
    Instant screened(EditionId edition, double share) {
        var window = editions.get(edition).window(DemoSteps.SCREENING);
        var judged = editions.get(edition).window(DemoSteps.EVALUATION).opens();
        var until = judged.isBefore(window.closes()) ? judged : window.closes();
        var then = window.opens()
                .plusMillis((long) (Duration.between(window.opens(), until).toMillis() * share));
        var latest = clock.instant().minusSeconds(60);
        return then.isAfter(latest) ? latest : then;
    }

    private Instant midnight(int daysFromNow) {
        var today = LocalDate.ofInstant(clock.instant(), Editions.WIB);
        return today.plusDays(daysFromNow).atStartOfDay(Editions.WIB).toInstant();
    }

    private void opens(EditionId id, int daysAgo) {
        var secretary = people.secretary(0);
        var firstDay = LocalDate.ofInstant(clock.instant(), Editions.WIB).minusDays(daysAgo);
        DemoClock.at(firstDay.minusDays(14).atTime(9, 0).atZone(Editions.WIB).toInstant(), () -> {
            var edition = editions.open(secretary, id, preset(id), firstDay);
            editions.staff(secretary, editions.amend(secretary, edition, small(edition.constitution())), team());
        });
    }

    private Edition extend(Edition edition, Step step, Instant opens, Instant closes, int letter) {
        var window = new Window(step, opens, closes);
        var reason = "Penyesuaian jadwal atas permintaan instansi";
        var number = "B/10" + letter + "/PP.00.05";
        return editions.needsSecond(edition, window)
                ? editions.confirm(
                        people.secretary(1), editions.ask(people.secretary(0), edition, window, reason, number), step)
                : editions.move(people.secretary(0), edition, window, reason, number);
    }

    /** A demo has a fiftieth of the proposals; with a real edition's seats all of them would win. */
    private static Constitution small(Constitution real) {
        var finalists = real.matter("FINALISTS").withSeats("GENERAL", 14);
        var winners = real.matter("AWARDS").withSeats("GENERAL", 6);
        return real.with(others(finalists, 4)).with(others(winners, 2));
    }

    private static Matter others(Matter matter, int seats) {
        return matter.with(matter.pools().stream()
                .map(p -> p.key().equals("GENERAL") ? p : p.withSeats(seats))
                .toList());
    }

    private Constitution preset(EditionId id) {
        return editions.presets().stream()
                .filter(c -> String.valueOf(c.year()).equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private Team team() {
        var evaluators = people.evaluators().stream().map(Actor::id).toList();
        var panelists = people.panelists().stream().map(Actor::id).toList();
        return new Team(List.copyOf(evaluators), evaluators.getFirst(), List.copyOf(panelists), panelists.getFirst());
    }
}
