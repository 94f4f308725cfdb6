package id.kipp.auditexport;

import static java.util.stream.Collectors.toMap;

import id.kipp.ranking.Exact;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of the edition as they stand in its log; of logs that name one desk and one panel, the rounds and matters they mean. */
record Rules(Map<String, Row> groups, Map<String, Round> rounds, Map<String, Matter> matters) {

    /** @param own where its criteria stand, under {@code field}; null: those of the group's form */
    record Round(
            String key,
            boolean agreed,
            @Nullable Row own,
            String field,
            long grade,
            long priorMean,
            long priorWeight,
            More more,
            long needed) {}

    /**
     * What counts where one judge more was called.
     *
     * @param from so many sheets are more than each had; rules that do not say what counts then mean three
     * @param only no more than these are counted so
     */
    record More(boolean third, String after, long from, boolean only) {

        static final More NEVER = new More(false, "TWO_CLOSEST", 3, true);

        static More of(Row round) {
            var third = round.has("third") && round.flag("third");
            return round.has("after")
                    ? new More(third, round.text("after"), round.number("each") + 1, false)
                    : new More(third, NEVER.after, NEVER.from, NEVER.only);
        }

        boolean isMore(int sheets) {
            return third && (only ? sheets == from : sheets >= from);
        }
    }

    record Weight(String round, long percent) {}

    /** @param first nothing that is ranked is decided before: everyone with a result is a candidate */
    record Matter(
            String key,
            boolean first,
            long consents,
            boolean honours,
            List<Weight> weights,
            List<String> ladder,
            Going going,
            List<Pool> pools) {

        Weight last() {
            return weights.getLast();
        }

        Pool pool(String key) {
            return pools.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow(() -> new Row.Odd(key));
        }
    }

    /**
     * Who goes on.
     *
     * @param multiplier hundredths of the seats
     * @param replicatedFirst what has been replicated comes first, of what passes
     */
    record Going(String rule, long multiplier, boolean replicatedFirst) {

        long places(long seats, long passed) {
            return switch (rule) {
                case "SEATS" -> seats;
                case "MULTIPLIER" -> hundredths(seats, multiplier);
                case "PASSING_GRADE" -> passed;
                default -> throw new Row.Odd("rule");
            };
        }

        /** Rounded up; more than any line says, where it is more than a number here holds. */
        private static long hundredths(long seats, long multiplier) {
            var exact = BigInteger.valueOf(seats).multiply(BigInteger.valueOf(multiplier));
            return exact.bitLength() < Long.SIZE ? Math.ceilDiv(exact.longValue(), 100L) : Long.MAX_VALUE;
        }
    }

    /** @param divides its seats are shared among clusters here; where they were before, they stay so */
    record Pool(String key, List<String> groups, long seats, long minimum, boolean clusters, boolean divides) {}

    private static final Going EACH = new Going("EACH", 0, false);

    static Rules of(Row row) {
        var groups = row.rows("groups").stream().collect(toMap(g -> g.text("group"), g -> g));
        var rounds = row.has("rounds") ? row.rows("rounds").stream().map(Rules::round) : RulesOnce.rounds(row);
        var matters = row.has("matters") ? matters(row.rows("matters")) : RulesOnce.matters(row);
        return new Rules(
                groups,
                rounds.collect(toMap(Round::key, Function.identity(), (one, other) -> one, LinkedHashMap::new)),
                matters.collect(toMap(Matter::key, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
    }

    Row group(String key) {
        return get(groups, key);
    }

    Round round(String key) {
        return get(rounds, key);
    }

    /** Rules written before it was a matter leave it to two of the secretariat who is admitted after screening. */
    Matter matter(String key) {
        if (key.equals("ADMISSION") && !matters.containsKey(key))
            return new Matter(key, false, 1, false, List.of(), List.of(), EACH, List.of());
        return get(matters, key);
    }

    /** The one that is ranked before it. */
    Optional<Matter> before(Matter matter) {
        var ranked =
                matters.values().stream().filter(m -> !m.weights().isEmpty()).toList();
        var place = ranked.indexOf(matter);
        return place > 0 ? Optional.of(ranked.get(place - 1)) : Optional.empty();
    }

    /** Where the criteria of a sheet stand. */
    Row rubric(Round round, String group) {
        return round.own() instanceof Row own ? own : group(group);
    }

    static Exact share(Weight weight) {
        return Exact.of(weight.percent(), 100);
    }

    private static Round round(Row row) {
        var grade = row.isNull("passingGrade") ? 0 : row.number("passingGrade");
        return new Round(
                row.text("round"),
                row.flag("agreed"),
                row.rows("rubric").isEmpty() ? null : row,
                "rubric",
                grade,
                row.number("priorMean"),
                row.number("priorWeight"),
                More.of(row),
                row.has("needed") ? row.number("needed") : 0);
    }

    private static Stream<Matter> matters(List<Row> rows) {
        var first = rows.stream()
                .filter(m -> !m.rows("weights").isEmpty())
                .map(m -> m.text("matter"))
                .findFirst()
                .orElse("");
        var divided = new HashSet<String>();
        return rows.stream().map(m -> matter(m, m.text("matter").equals(first), divided)).toList().stream();
    }

    private static Matter matter(Row row, boolean first, Set<String> divided) {
        return new Matter(
                row.text("matter"),
                first,
                row.number("consents"),
                row.flag("honours"),
                row.rows("weights").stream()
                        .map(w -> new Weight(w.text("round"), w.number("percent")))
                        .filter(w -> w.percent() > 0)
                        .toList(),
                row.texts("ladder"),
                new Going(
                        row.text("rule"),
                        row.number("multiplierHundredths"),
                        row.has("replicatedFirst") && row.flag("replicatedFirst")),
                row.rows("pools").stream()
                        .map(p -> new Pool(
                                p.text("pool"),
                                p.texts("groups"),
                                p.number("seats"),
                                p.number("minimum"),
                                p.flag("clusters"),
                                p.flag("clusters") && divided.add(p.text("pool"))))
                        .toList());
    }

    private static <T> T get(Map<String, T> all, String key) {
        if (all.get(key) instanceof T one) return one;
        throw new Row.Odd(key);
    }
}
