package id.kipp.edition;

import java.util.List;

/**
 * In what points are given, from 0 to 100.
 *
 * @param step hundredths of a point between one value and the next: 100 whole points, 50 halves, 1 hundredths
 * @param options what is chosen from instead of points; each carries its own; empty: points
 */
public record Scale(int step, List<Option> options) {

    public static final Scale WHOLE = new Scale(100, List.of());

    /** @param points hundredths of a point */
    public record Option(String key, String id, String en, int points) implements Labelled {}

    public Scale {
        options = List.copyOf(options);
    }

    /** Whether steps fill a point exactly and options lie between 0 and 100 points, no two alike. */
    boolean isWhole() {
        return step >= 1
                && step <= 100
                && 100 % step == 0
                && options.stream().allMatch(o -> o.points() >= 0 && o.points() <= 100_00)
                && options.stream().map(Option::points).distinct().count() == options.size();
    }

    /** Whether a judge can give this. @param points hundredths of a point */
    public boolean allows(int points) {
        if (points < 0 || points > 100_00) return false;
        return options.isEmpty() ? points % step == 0 : options.stream().anyMatch(o -> o.points() == points);
    }
}
