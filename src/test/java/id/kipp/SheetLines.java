package id.kipp;

import id.kipp.edition.Constitution;
import id.kipp.edition.Criterion;
import id.kipp.edition.FormSection;
import id.kipp.edition.Round;
import id.kipp.judging.Line;
import java.util.List;
import java.util.stream.Stream;

/** What a judge gives on every criterion of a sheet. */
final class SheetLines {

    private SheetLines() {}

    /** @param points the nearest that the round's scale allows is given */
    static List<Line> all(Constitution rules, Round round, String group, int points) {
        var options = round.scoring().scale().options();
        var given = options.isEmpty()
                ? points
                : options.stream()
                        .mapToInt(o -> o.points() / 100)
                        .filter(p -> p <= points)
                        .max()
                        .orElse(0);
        return keys(rules, round, group)
                .map(k -> new Line(k, given, "Catatan yang cukup"))
                .toList();
    }

    private static Stream<String> keys(Constitution rules, Round round, String group) {
        return round.scoring().isOfForm()
                ? rules.form(group).scored().stream().map(FormSection::key)
                : round.scoring().criteria().stream().map(Criterion::key);
    }
}
