package id.kipp.edition;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An edition by the rules of 2023 in the middle of its judging, and that for ten years: its folder may be kept. */
public final class NationalEdition {

    /** The group that runs: four fifths of the proposals. */
    public static final String GENERAL = "GENERAL";

    /** The group that is ahead: its finalists have been heard. */
    public static final String SPECIAL = "SPECIAL";

    private static final int FINALISTS = 99;
    private static final int WINNERS = 45;

    private NationalEdition() {}

    /** @param size how many times a real one */
    public static Edition open(
            ApplicationContext context,
            Actor secretary,
            EditionId id,
            int size,
            List<AccountId> evaluators,
            List<AccountId> panelists) {
        var editions = context.getBean(Editions.class);
        var rules = editions.presets().stream()
                .filter(c -> c.year() == 2023)
                .findFirst()
                .orElseThrow();
        var firstDay = LocalDate.now(Editions.WIB).minusDays(60);
        var opened = editions.open(secretary, id, sized(rules, size), firstDay);
        var team = new Team(evaluators, evaluators.getFirst(), panelists, panelists.getFirst());
        return context.getBean(EditionStore.class).save(running(editions.staff(secretary, opened, team)));
    }

    /** The time to object is over; until then it runs. */
    public static void closeObjections(ApplicationContext context, EditionId id) {
        var store = context.getBean(EditionStore.class);
        var edition = store.find(id).orElseThrow();
        var over = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        var windows = edition.windows().stream()
                .map(w -> w.step().equals(TestSteps.OBJECTION) ? new Window(w.step(), w.opens(), over) : w)
                .toList();
        store.save(with(edition, windows, edition.frozenAt()));
    }

    private static Constitution sized(Constitution c, int size) {
        return c.with(sized(c.matter("FINALISTS"), FINALISTS * size))
                .with(sized(c.matter("AWARDS"), WINNERS * size))
                .with(c.round("desk").with(c.round("desk").judges().withEach(3)));
    }

    private static Matter sized(Matter matter, int seats) {
        return matter.with(matter.pools().stream().map(p -> p.withSeats(seats)).toList());
    }

    private static Edition running(Edition e) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var windows = e.windows().stream()
                .map(w -> w.step().equals(TestSteps.SUBMISSION)
                        ? new Window(w.step(), now.minus(Duration.ofDays(60)), now.minus(Duration.ofDays(11)))
                        : new Window(w.step(), now.minus(Duration.ofDays(10)), now.plus(Duration.ofDays(3650))))
                .toList();
        return with(e, windows, now.minus(Duration.ofDays(50)));
    }

    private static Edition with(Edition e, List<Window> windows, @Nullable Instant frozen) {
        return new Edition(
                e.id(),
                e.version() + 1,
                new EditionRules(e.constitution(), frozen, null),
                new EditionCalendar(windows, e.changes(), e.pending()),
                e.team(),
                e.openedAt(),
                e.outbox());
    }
}
