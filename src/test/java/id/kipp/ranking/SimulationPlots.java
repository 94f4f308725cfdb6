package id.kipp.ranking;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The report's four pictures. */
final class SimulationPlots {

    private static final int LEFT = 130;
    private static final int ROW = 26;

    private SimulationPlots() {}

    static String coverage(Map<Scenario, Tally> tallies) {
        var svg = new Svg(720, 90 + ROW * tallies.size(), "How often a 90 % interval holds the true rank");
        var bottom = 50 + ROW * tallies.size();
        svg.box(x(0.88, 0.80), 44, x(0.92, 0.80) - x(0.88, 0.80), bottom - 44, "#e3edf9");
        axis(svg, 0.80, 0.05, bottom, "%.0f %%", 100);
        rows(svg, tallies, 0.80, (tally, scenario) -> tally.coverage());
        return svg.toString();
    }

    static String error(Map<Scenario, Tally> tallies) {
        var svg = new Svg(720, 90 + ROW * tallies.size(), "Error of calibrated scores, plain means being 1");
        var bottom = 50 + ROW * tallies.size();
        axis(svg, 0.0, 0.25, bottom, "%.2f", 1);
        svg.line(wide(1), 44, wide(1), bottom, Svg.RED, 1.5);
        var y = 60;
        for (var entry : tallies.entrySet()) {
            svg.words(LEFT - 10, y + 4, "end", entry.getKey().name());
            svg.box(LEFT, y - 7, wide(entry.getValue().error()) - LEFT, 14, Svg.BLUE);
            svg.words(
                    wide(entry.getValue().error()) + 6,
                    y + 4,
                    "start",
                    decimals(entry.getValue().error()));
            y += ROW;
        }
        return svg.toString();
    }

    static String probability(Tally tally) {
        var svg = new Svg(520, 500, "Probability of a seat: promised, and come true");
        for (var tenth = 0; tenth <= 10; tenth += 2) {
            svg.line(60 + 42 * tenth, 40, 60 + 42 * tenth, 460, Svg.FAINT, 1);
            svg.line(60, 460 - 42 * tenth, 480, 460 - 42 * tenth, Svg.FAINT, 1);
            svg.words(60 + 42 * tenth, 478, "middle", tenth * 10 + " %");
            svg.words(52, 464 - 42 * tenth, "end", tenth * 10 + " %");
        }
        svg.line(60, 460, 480, 40, Svg.GREY, 1.2);
        for (var bin = 0; bin < Tally.BINS; bin++) {
            svg.dot(60 + 420 * tally.promised(bin), 460 - 420 * tally.seated(bin), 5, Svg.BLUE);
        }
        return svg.toString();
    }

    /** The middle of one pool, best on top. */
    static String example() {
        var scenario = Scenario.ALL.stream()
                .filter(s -> s.name().equals("harsh-2"))
                .findFirst()
                .orElseThrow();
        var world = scenario.world(1);
        var truth = world.qualities().getFirst();
        var shown =
                Certainty.of(world.judgements(), Map.of("pool-0", scenario.seats()), Method.CALIBRATED, 1)
                        .standings()
                        .stream()
                        .sorted(comparingInt(s -> s.rank(Method.CALIBRATED)))
                        .filter(s -> s.rank(Method.CALIBRATED) % 3 == 0)
                        .toList();
        var svg = new Svg(
                720, 80 + 9 * shown.size(), "Ranks with 90 % intervals (every third proposal), cut after 60 of 240");
        var cut = 40 + 660.0 * scenario.seats() / truth.length;
        svg.line(cut, 40, cut, 50 + 9 * shown.size(), Svg.RED, 1.5);
        var y = 50;
        for (var standing : shown) {
            var outlook = standing.outlook().orElseThrow();
            var own = truth[Integer.parseInt(standing.candidate().substring(2))];
            var rank = 1 + Arrays.stream(truth).filter(o -> o > own).count();
            var colour = outlook.grey() ? Svg.GREY : Svg.BLUE;
            svg.line(at(outlook.rankLow(), truth.length), y, at(outlook.rankHigh(), truth.length), y, colour, 3);
            svg.dot(at(outlook.expectedRank(), truth.length), y, 3, Svg.INK);
            svg.cross(at(rank, truth.length), y, Svg.RED);
            y += 9;
        }
        svg.words(40, y + 16, "start", "rank 1");
        svg.words(700, y + 16, "end", "rank " + truth.length);
        svg.words(cut, y + 16, "middle", "cut");
        return svg.toString();
    }

    private static double at(double rank, int of) {
        return 40 + 660 * rank / of;
    }

    private interface Figure {
        double of(Tally tally, Scenario scenario);
    }

    private static void rows(Svg svg, Map<Scenario, Tally> tallies, double from, Figure figure) {
        var y = 60;
        for (var entry : tallies.entrySet()) {
            var value = figure.of(entry.getValue(), entry.getKey());
            svg.words(LEFT - 10, y + 4, "end", entry.getKey().name());
            svg.dot(x(value, from), y, 5, entry.getKey().isSmall() ? Svg.GREY : Svg.BLUE);
            y += ROW;
        }
    }

    private static void axis(Svg svg, double from, double step, int bottom, String format, int scale) {
        for (var value = from; value <= (scale == 100 ? 1.001 : 1.101); value += step) {
            var at = scale == 100 ? x(value, from) : wide(value);
            svg.line(at, 44, at, bottom, Svg.FAINT, 1);
            svg.words(at, bottom + 18, "middle", String.format(Locale.ROOT, format, scale * value));
        }
    }

    private static double x(double value, double from) {
        return LEFT + 560 * (value - from) / (1 - from);
    }

    private static double wide(double value) {
        return LEFT + 500 * value;
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
