package id.kipp.auditexport;

import java.util.List;
import java.util.stream.Stream;

/** Rules as logs had them that knew one desk, one panel, one nomination and two decisions of the panel. */
final class RulesOnce {

    private RulesOnce() {}

    static Stream<Rules.Round> rounds(Row row) {
        var desk = row.row("desk");
        var grade = desk.isNull("passingGrade") ? 0 : desk.number("passingGrade");
        return Stream.of(
                new Rules.Round("desk", true, null, "rubric", grade, 0, 0, Rules.More.NEVER, 0),
                new Rules.Round("panel", false, row, "panel", 0, 0, 0, Rules.More.NEVER, 0));
    }

    static Stream<Rules.Matter> matters(Row row) {
        var nomination = row.row("nomination");
        var share = row.number("deskWeight");
        var desk = List.of(new Rules.Weight("desk", 100));
        var both = Stream.of(new Rules.Weight("desk", share), new Rules.Weight("panel", 100 - share))
                .filter(w -> w.percent() > 0)
                .toList();
        var nominees = pools(row, "finalists", true, true);
        var finalists = pools(row, "finalists", true, false);
        return Stream.of(
                matter(
                        row,
                        "NOMINATION",
                        desk,
                        nomination.text("rule"),
                        nomination.number("multiplierHundredths"),
                        nominees),
                matter(row, "FINALISTS", desk, "SEATS", 100, finalists),
                matter(row, "AWARDS", both, "SEATS", 100, pools(row, "winners", false, false)));
    }

    private static Rules.Matter matter(
            Row row, String key, List<Rules.Weight> weights, String rule, long multiplier, List<Rules.Pool> pools) {
        var ladder = row.texts("ladder");
        var first = key.equals("NOMINATION");
        var going = new Rules.Going(rule, multiplier, false);
        return new Rules.Matter(key, first, 1, key.equals("AWARDS"), weights, ladder, going, pools);
    }

    private static List<Rules.Pool> pools(Row row, String seats, boolean clusters, boolean divides) {
        return row.rows("groups").stream()
                .map(g -> new Rules.Pool(
                        g.text("group"),
                        List.of(g.text("group")),
                        g.row("seats").number(seats),
                        g.row("seats").number("minimumPerCluster"),
                        clusters,
                        divides))
                .toList();
    }
}
