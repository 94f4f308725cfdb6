package id.kipp.hub;

import id.kipp.judging.Line;
import id.kipp.judging.Rubric;
import id.kipp.kernel.Score;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What the answers of a hub come to, in hundredths of a point of 100: of each aspect its questions by their weights, of all of
 * them by theirs, halves rounded up.
 *
 * @param aspects in their order
 */
public record MaturityScore(List<Integer> aspects, int total) {

    public MaturityScore {
        aspects = List.copyOf(aspects);
    }

    /** @param sheets of all who verified; their mean counts */
    static MaturityScore of(Rubric rubric, Collection<List<Line>> sheets) {
        var aspects = Arrays.stream(MaturityAspect.values())
                .map(a -> mean(
                        rubric.items().stream()
                                .filter(i -> a.holds(i.criterion()))
                                .toList(),
                        sheets))
                .toList();
        return new MaturityScore(aspects, mean(rubric.items(), sheets));
    }

    private static int mean(List<Rubric.Item> items, Collection<List<Line>> sheets) {
        var weights = items.stream().mapToLong(Rubric.Item::weight).sum() * sheets.size();
        var sum = sheets.stream()
                .flatMapToLong(lines -> items.stream().mapToLong(i -> (long) i.weight() * points(lines, i.criterion())))
                .sum();
        return weights == 0 ? 0 : Math.toIntExact((2 * sum + weights) / (2 * weights));
    }

    private static int points(List<Line> lines, String question) {
        return lines.stream()
                .filter(l -> l.criterion().equals(question))
                .map(Line::points)
                .filter(Objects::nonNull)
                .mapToInt(Score::hundredths)
                .findFirst()
                .orElse(0);
    }

    /** Of the aspects, the one that is least; the first of equals. */
    public MaturityAspect weakest() {
        var all = MaturityAspect.values();
        return Arrays.stream(all)
                .min((a, b) -> Integer.compare(aspects.get(a.ordinal()), aspects.get(b.ordinal())))
                .orElse(all[0]);
    }

    /**
     * By the total, at most one above that of the weakest aspect, and not above the third where fewer than half of the members
     * were reached.
     *
     * @param coverage members with at least one activity, of all; of none nothing is asked
     */
    MaturityLevel level(Ratio coverage) {
        var weakest = MaturityLevel.of(aspects.get(weakest().ordinal()));
        var level = MaturityLevel.of(total).atMost(weakest.above());
        return 2 * coverage.part() < coverage.of() ? level.atMost(MaturityLevel.TERKELOLA) : level;
    }
}
