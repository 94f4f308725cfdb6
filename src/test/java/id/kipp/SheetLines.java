package id.kipp;

import static java.util.Comparator.naturalOrder;

import id.kipp.edition.Constitution;
import id.kipp.edition.Criterion;
import id.kipp.edition.FormSection;
import id.kipp.edition.Round;
import id.kipp.edition.Scale;
import id.kipp.judging.Line;
import id.kipp.kernel.Score;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a judge gives on every criterion of a sheet. */
final class SheetLines {

    private SheetLines() {}

    /**
     * @param points of one criterion after the other they are given, and where the round's scale is finer one step less; of
     *     options the nearest below
     */
    static List<Line> all(Constitution rules, Round round, String group, int points) {
        var scale = round.scoring().scale();
        var keys = keys(rules, round, group).toList();
        return IntStream.range(0, keys.size())
                .mapToObj(i ->
                        new Line(keys.get(i), given(scale, points, i % 2 == 0), "Catatan yang cukup bagi siapa pun"))
                .toList();
    }

    private static Score given(Scale scale, int points, boolean less) {
        if (scale.options().isEmpty()) return new Score(points * 100 - (less && scale.step() < 100 ? scale.step() : 0));
        return scale.options().stream()
                .map(o -> new Score(o.points()))
                .filter(s -> s.compareTo(Score.of(points)) <= 0)
                .max(naturalOrder())
                .orElseThrow();
    }

    private static Stream<String> keys(Constitution rules, Round round, String group) {
        return round.scoring().isOfForm()
                ? rules.form(group).scored().stream().map(FormSection::key)
                : round.scoring().criteria().stream().map(Criterion::key);
    }
}
