package id.kipp.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The rules of a real year, for tests that need rules that add up. */
public final class EditionFixture {

    private EditionFixture() {}

    public static Constitution preset() {
        return presets().getFirst();
    }

    /** All that are shipped, latest first. */
    public static List<Constitution> presets() {
        return Shipped.ALL;
    }

    private static final class Shipped {
        static final List<Constitution> ALL = read();

        private static List<Constitution> read() {
            try {
                return new Presets().all();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The latest rules in an edition whose calendar has just begun. */
    public static Edition open() {
        return open(preset());
    }

    public static Edition open(Constitution rules) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var windows = rules.calendar().stream()
                .map(s -> new Window(s.key(), now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30))))
                .toList();
        return new Edition(
                new EditionId("E-1"),
                1,
                new EditionRules(rules, null, null),
                EditionCalendar.of(windows),
                Team.NOBODY,
                now,
                List.of());
    }

    public static Constitution preset(int year) {
        return presets().stream().filter(c -> c.year() == year).findFirst().orElseThrow();
    }

    /** Of an edition that nobody ever held: five rounds with names of its own, two boards, half points and options. */
    public static Constitution invented() {
        try (var in = EditionFixture.class.getResourceAsStream("/invented/2030.json")) {
            return JsonMapper.builder().build().readValue(in, Constitution.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where two evaluators are more than 15 points apart and do not agree, a third is called. */
    public static Constitution withThird(Constitution rules) {
        var round = rules.assigned();
        var merging = round.merging();
        return rules.with(round.with(
                new Merging(Merging.How.AGREED, 15, merging.passingGrade(), true, merging.needed(), merging.prior())));
    }

    /** So many seats for finalists and for winners in every pool. */
    public static Constitution few(Constitution rules, int finalists, int winners) {
        var next = rules;
        for (var matter : rules.matters()) {
            var seats =
                    switch (matter.move().to()) {
                        case "AWARDED" -> winners;
                        case "NOMINATED" -> 2 * finalists;
                        default -> finalists;
                    };
            next = next.with(matter.with(
                    matter.pools().stream().map(p -> p.withSeats(seats)).toList()));
        }
        return next;
    }
}
