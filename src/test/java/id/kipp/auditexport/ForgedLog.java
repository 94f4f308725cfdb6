package id.kipp.auditexport;

import static id.kipp.auditexport.LogFile.ASSIGNMENTS;
import static id.kipp.auditexport.LogFile.CHAIN;
import static id.kipp.auditexport.LogFile.EDITION;
import static id.kipp.auditexport.LogFile.LINES;
import static id.kipp.auditexport.LogFile.PROPOSALS;
import static id.kipp.auditexport.LogFile.ROOTS;
import static id.kipp.auditexport.LogFile.SHEETS;

import id.kipp.auditexport.ForgeriesTest.Case;
import java.util.Map;
import java.util.stream.Stream;

/** What is forged in the chain and its roots, in the rules, in what was submitted and who was to judge it. */
final class ForgedLog {

    private static final String EARLY = "2001-01-01T00:00:00.000Z";

    private ForgedLog() {}

    static Stream<Case> cases() {
        return Stream.of(chain(), edition(), places()).flatMap(s -> s);
    }

    private static Stream<Case> chain() {
        return Stream.of(
                Case.of("two roots for a day", ROOTS, "not-linked", f -> f.rows(ROOTS)
                        .add(1, f.rows(ROOTS).getFirst())),
                Case.of("a root missing between", ROOTS, "not-linked", f -> f.rows(ROOTS)
                        .remove(1)),
                Case.of("roots running backwards", ROOTS, "not-linked", f -> f.rows(ROOTS)
                        .addFirst(f.rows(ROOTS).removeLast())),
                Case.of(
                        "the sequence of roots running backwards",
                        ROOTS,
                        "not-linked",
                        f -> f.set(ROOTS, 2, "seq", 3L)),
                Case.of("a root from the future", ROOTS, "day-not-over", f -> {
                    var last = f.rows(ROOTS).getLast();
                    var next = java.time.LocalDate.parse(last.text("date")).plusDays(1);
                    f.rows(ROOTS).add(last.with(Map.of("date", next.toString())));
                }),
                Case.of("roots of the export's day and the day after", ROOTS, "day-not-over", f -> {
                    var last = f.rows(ROOTS).getLast();
                    for (int i = 1; i < 3; i++) {
                        var day = java.time.LocalDate.parse(last.text("date")).plusDays(i);
                        f.rows(ROOTS).add(last.with(Map.of("date", day.toString(), "seq", last.number("seq"))));
                    }
                }),
                Case.of("a root before the lines it covers", ROOTS, "day-not-over", f -> {
                    for (int i = 0; i < 4; i++) f.set(ROOTS, i, "date", "2001-01-0" + (i + 1));
                }),
                Case.of("the last root missing", ROOTS, "root-missing", f -> {
                    f.rows(ROOTS).clear();
                    f.set(LINES, 20, "at", EARLY);
                }),
                Case.of("a wrong number of links", CHAIN, "wrong-end", f -> f.manifest("wrongSeq", 7L)),
                Case.of("a gap in the numbers", CHAIN, "not-linked", f -> f.set(CHAIN, 30, "seq", 900L)),
                Case.of(
                        "a line replayed",
                        LINES,
                        "out-of-order",
                        f -> f.again(SHEETS, f.rows(SHEETS).getFirst(), 2)),
                Case.of("a time after the manifest's", LINES, "after-manifest", f -> f.manifest("at", EARLY)),
                Case.of(
                        "a line of another person",
                        SHEETS,
                        "other-said",
                        f -> f.setLine(SHEETS, 3, "actor", "orang-lain")),
                Case.of("a line of another time", PROPOSALS, "other-said", f -> f.setLine(PROPOSALS, 3, "at", EARLY)));
    }

    private static Stream<Case> edition() {
        return Stream.of(
                Case.of("weights that do not sum to 100", EDITION, "weights-sum", f -> {
                    for (int i = 0; i < f.rows(EDITION).size(); i++) f.set(EDITION, i, "groups.1.rubric.0.weight", 99L);
                }),
                Case.of(
                        "seats changed after the first submission",
                        EDITION,
                        "rules-changed",
                        f -> f.set(EDITION, f.rows(EDITION).size() - 1, "matters.0.consents", 0L)),
                Case.of(
                        "rules changed before they were frozen, after the first submission",
                        EDITION,
                        "rules-changed",
                        f -> {
                            var frozen = f.find(LINES, l -> l.text("action").equals("edition.frozen"));
                            f.set(LINES, frozen, "action", "edition.amended");
                            var row = f.find(EDITION, r -> r.text("line")
                                    .equals(f.rows(LINES).get(frozen).text("id")));
                            for (int i = row; i < f.rows(EDITION).size(); i++) f.set(EDITION, i, "year", 1999L);
                        }),
                Case.of("a new version of the rules without a reason", EDITION, "rules-replaced", f -> {
                    var last = f.rows(EDITION).size() - 1;
                    f.setLine(EDITION, last, "action", "edition.revised");
                }),
                Case.of(
                        "a cluster that is not the institution's",
                        PROPOSALS,
                        "wrong-cluster",
                        f -> f.set(PROPOSALS, 4, "cluster", "MINISTRY")),
                Case.of(
                        "a number given twice",
                        PROPOSALS,
                        "wrong-number",
                        f -> f.set(
                                PROPOSALS,
                                4,
                                "number",
                                f.rows(PROPOSALS).getFirst().text("number"))),
                Case.of("submitted anew after it was judged", PROPOSALS, "judged-before", f -> {
                    var again = f.rows(PROPOSALS).getFirst().with(Map.of("revisionNo", 2L));
                    f.again(PROPOSALS, again, 77);
                    var at = f.end();
                    f.at(PROPOSALS, f.rows(PROPOSALS).size() - 1, at);
                }));
    }

    private static Stream<Case> places() {
        return Stream.of(
                Case.of("a place that begins after its sheet", SHEETS, "no-place", f -> {
                    f.setLine(ASSIGNMENTS, 1, "at", f.end());
                    f.set(ASSIGNMENTS, 1, "places.0.since", f.end());
                }),
                Case.of("a place that had ended", SHEETS, "no-place", f -> {
                    var since =
                            f.rows(ASSIGNMENTS).get(1).rows("places").getFirst().text("since");
                    f.set(ASSIGNMENTS, 1, "places.0.ended", "REPLACED")
                            .set(ASSIGNMENTS, 1, "places.0.until", since)
                            .set(ASSIGNMENTS, 1, "places.0.reasonSha256", "00");
                }),
                Case.of(
                        "two places for one judge",
                        ASSIGNMENTS,
                        "two-places",
                        f -> f.set(
                                ASSIGNMENTS,
                                1,
                                "places.1.evaluator",
                                f.rows(ASSIGNMENTS)
                                        .get(1)
                                        .rows("places")
                                        .getFirst()
                                        .text("evaluator"))),
                Case.of("a place at no entry", ASSIGNMENTS, "no-entry", f -> f.setLine(
                                ASSIGNMENTS, 1, "subject", "assignment:tak-ada")
                        .setLine(ASSIGNMENTS, 1, "id", "assignment:tak-ada/1")
                        .set(ASSIGNMENTS, 1, "line", "assignment:tak-ada/1")
                        .set(ASSIGNMENTS, 1, "proposal", "tak-ada")),
                Case.of(
                        "a place for a stranger",
                        ASSIGNMENTS,
                        "not-of-team",
                        f -> f.set(ASSIGNMENTS, 1, "places.0.evaluator", "orang-lain")));
    }
}
