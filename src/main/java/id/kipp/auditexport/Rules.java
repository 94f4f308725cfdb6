package id.kipp.auditexport;

import static java.util.stream.Collectors.toMap;

import id.kipp.ranking.Exact;
import java.util.List;
import java.util.Map;

/** The rules of the edition as they stand in its log. */
record Rules(Row row, Map<String, Row> groups) {

    static Rules of(Row row) {
        return new Rules(row, row.rows("groups").stream().collect(toMap(g -> g.text("group"), g -> g)));
    }

    Row group(String key) {
        if (!(groups.get(key) instanceof Row group)) throw new Row.Odd(key);
        return group;
    }

    Row seats(String group) {
        return group(group).row("seats");
    }

    List<String> ladder() {
        return row.texts("ladder");
    }

    boolean isMultiplier() {
        return row.row("nomination").text("rule").equals("MULTIPLIER");
    }

    int places(int seats) {
        var multiplier = row.row("nomination").number("multiplierHundredths");
        return Math.toIntExact(Math.ceilDiv(seats * multiplier, 100L));
    }

    /** How much of a plenary's total the agreed score is. */
    Exact deskShare() {
        return Exact.of(row.number("deskWeight"), 100);
    }

    long passingGrade() {
        var desk = row.row("desk");
        return desk.isNull("passingGrade") ? 0 : desk.number("passingGrade");
    }
}
