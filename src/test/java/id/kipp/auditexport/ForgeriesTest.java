package id.kipp.auditexport;

import static id.kipp.auditexport.LogFile.ASSIGNMENTS;
import static id.kipp.auditexport.LogFile.CHAIN;
import static id.kipp.auditexport.LogFile.CONSOLIDATIONS;
import static id.kipp.auditexport.LogFile.DECISIONS;
import static id.kipp.auditexport.LogFile.EDITION;
import static id.kipp.auditexport.LogFile.LINES;
import static id.kipp.auditexport.LogFile.PROPOSALS;
import static id.kipp.auditexport.LogFile.ROOTS;
import static id.kipp.auditexport.LogFile.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever holds the key, or the application in error, forges one thing and everything that follows from it. Both verifiers
 * refuse it, at the same lines.
 */
class ForgeriesTest {

    private static final int NOMINATION = 0;
    private static final int FINALISTS = 1;
    private static final int AWARDS = 2;
    private static final String LATER = "2026-11-26T23:00:00.000Z";
    private static final String EARLY = "2001-01-01T00:00:00.000Z";

    /** @param where the file in which it has to be found, and why */
    record Case(String name, Consumer<Forged> forge, LogFile where, String key) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    static Path folder;

    static final Map<String, List<LogFinding>> OURS = new TreeMap<>();
    static final Map<String, List<String>> THEIRS = new TreeMap<>();

    @BeforeAll
    static void verify() throws IOException {
        var folders = new ArrayList<Path>();
        var all = cases().toList();
        for (int i = 0; i < all.size(); i++) {
            var forged = new Forged(Played.once());
            all.get(i).forge().accept(forged);
            folders.add(forged.into(folder.resolve("f" + i)));
            OURS.put(
                    all.get(i).name(),
                    Verification.of(folders.getLast(), null, null).findings());
        }
        if (!Python.isHere()) return;
        var theirs = Python.findings(folders);
        for (int i = 0; i < all.size(); i++) THEIRS.put(all.get(i).name(), theirs.get(i));
    }

    @Test
    void what_is_signed_anew_and_not_forged_holds() throws IOException {
        var same = new Forged(Played.once()).into(folder.resolve("same"));
        assertThat(Verification.of(same, null, null).findings()).isEmpty();
        if (Python.isHere()) assertThat(Python.findings(List.of(same))).containsExactly(List.of());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_found_and_said_why(Case forgery) {
        assertThat(OURS.get(forgery.name()))
                .extracting(f -> f.file() + " " + f.key())
                .contains(forgery.where().file + " " + forgery.key());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_found_by_the_verifier_of_others_at_the_same_lines(Case forgery) {
        assumeThat(Python.isHere()).isTrue();
        var ours = new TreeSet<String>();
        OURS.get(forgery.name()).forEach(f -> ours.add(f.file() + ":" + f.line()));
        assertThat(new TreeSet<>(THEIRS.get(forgery.name()))).isEqualTo(ours);
    }

    static Stream<Case> cases() {
        return Stream.of(chain(), edition(), places(), sheets(), agreements(), consents(), candidates())
                .flatMap(s -> s);
    }

    private static Case of(String name, LogFile where, String key, Consumer<Forged> forge) {
        return new Case(name, forge, where, "verify." + key);
    }

    private static Stream<Case> chain() {
        return Stream.of(
                of("two roots for a day", ROOTS, "not-linked", f -> f.rows(ROOTS)
                        .add(1, f.rows(ROOTS).getFirst())),
                of("a root missing between", ROOTS, "not-linked", f -> f.rows(ROOTS)
                        .remove(1)),
                of("roots running backwards", ROOTS, "not-linked", f -> f.rows(ROOTS)
                        .addFirst(f.rows(ROOTS).removeLast())),
                of("the sequence of roots running backwards", ROOTS, "not-linked", f -> f.set(ROOTS, 2, "seq", 3L)),
                of("a root from the future", ROOTS, "day-not-over", f -> {
                    var last = f.rows(ROOTS).getLast();
                    var next = java.time.LocalDate.parse(last.text("date")).plusDays(1);
                    f.rows(ROOTS).add(last.with(Map.of("date", next.toString())));
                }),
                of("a root before the lines it covers", ROOTS, "day-not-over", f -> {
                    for (int i = 0; i < 4; i++) f.set(ROOTS, i, "date", "2001-01-0" + (i + 1));
                }),
                of("the last root missing", ROOTS, "root-missing", f -> {
                    f.rows(ROOTS).clear();
                    f.set(LINES, 20, "at", EARLY);
                }),
                of("a wrong number of links", CHAIN, "wrong-end", f -> f.manifest("wrongSeq", 7L)),
                of("a gap in the numbers", CHAIN, "not-linked", f -> f.set(CHAIN, 30, "seq", 900L)),
                of(
                        "a line replayed",
                        LINES,
                        "out-of-order",
                        f -> f.again(SHEETS, f.rows(SHEETS).getFirst(), 2)),
                of("a time after the manifest's", LINES, "after-manifest", f -> f.manifest("at", EARLY)),
                of("a line of another person", SHEETS, "other-said", f -> f.setLine(SHEETS, 3, "actor", "orang-lain")),
                of("a line of another time", PROPOSALS, "other-said", f -> f.setLine(PROPOSALS, 3, "at", EARLY)));
    }

    private static Stream<Case> edition() {
        return Stream.of(
                of("weights that do not sum to 100", EDITION, "weights-sum", f -> {
                    for (int i = 0; i < f.rows(EDITION).size(); i++) f.set(EDITION, i, "groups.1.rubric.0.weight", 99L);
                }),
                of(
                        "seats changed after the first submission",
                        EDITION,
                        "rules-changed",
                        f -> f.set(EDITION, f.rows(EDITION).size() - 1, "matters.0.consents", 0L)),
                of("rules changed before they were frozen, after the first submission", EDITION, "rules-changed", f -> {
                    var frozen = f.find(LINES, l -> l.text("action").equals("edition.frozen"));
                    f.set(LINES, frozen, "action", "edition.amended");
                    var row = f.find(EDITION, r -> r.text("line")
                            .equals(f.rows(LINES).get(frozen).text("id")));
                    for (int i = row; i < f.rows(EDITION).size(); i++) f.set(EDITION, i, "year", 1999L);
                }),
                of("a new version of the rules without a reason", EDITION, "rules-replaced", f -> {
                    var last = f.rows(EDITION).size() - 1;
                    f.setLine(EDITION, last, "action", "edition.revised");
                }),
                of(
                        "a cluster that is not the institution's",
                        PROPOSALS,
                        "wrong-cluster",
                        f -> f.set(PROPOSALS, 4, "cluster", "MINISTRY")),
                of(
                        "a number given twice",
                        PROPOSALS,
                        "wrong-number",
                        f -> f.set(
                                PROPOSALS,
                                4,
                                "number",
                                f.rows(PROPOSALS).getFirst().text("number"))),
                of("submitted anew after it was judged", PROPOSALS, "judged-before", f -> {
                    var again = f.rows(PROPOSALS).getFirst().with(Map.of("revisionNo", 2L));
                    f.again(PROPOSALS, again, 77);
                    var at = f.rows(LINES).get(f.rows(LINES).size() - 2).text("at");
                    f.at(PROPOSALS, f.rows(PROPOSALS).size() - 1, at);
                }));
    }

    private static Stream<Case> places() {
        return Stream.of(
                of("a place that begins after its sheet", SHEETS, "no-place", f -> {
                    f.set(ASSIGNMENTS, 1, "places.0.since", LATER);
                    f.setLine(ASSIGNMENTS, 1, "at", f.rows(LINES).getLast().text("at"));
                    f.set(
                            ASSIGNMENTS,
                            1,
                            "places.0.since",
                            f.rows(LINES).getLast().text("at"));
                }),
                of("a place that had ended", SHEETS, "no-place", f -> {
                    var since =
                            f.rows(ASSIGNMENTS).get(1).rows("places").getFirst().text("since");
                    f.set(ASSIGNMENTS, 1, "places.0.ended", "REPLACED")
                            .set(ASSIGNMENTS, 1, "places.0.until", since)
                            .set(ASSIGNMENTS, 1, "places.0.reasonSha256", "00");
                }),
                of(
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
                of("a place at no entry", ASSIGNMENTS, "no-entry", f -> f.setLine(
                                ASSIGNMENTS, 1, "subject", "assignment:tak-ada")
                        .setLine(ASSIGNMENTS, 1, "id", "assignment:tak-ada/1")
                        .set(ASSIGNMENTS, 1, "line", "assignment:tak-ada/1")
                        .set(ASSIGNMENTS, 1, "proposal", "tak-ada")),
                of(
                        "a place for a stranger",
                        ASSIGNMENTS,
                        "not-of-team",
                        f -> f.set(ASSIGNMENTS, 1, "places.0.evaluator", "orang-lain")));
    }

    private static Stream<Case> sheets() {
        return Stream.of(
                of("by someone not assigned", SHEETS, "no-place", f -> f.set(SHEETS, 10, "evaluator", "orang-lain")
                        .setLine(SHEETS, 10, "actor", "orang-lain")),
                of("points over the scale", SHEETS, "wrong-points", f -> f.set(SHEETS, 10, "lines.0.points", 130L)),
                of("without a criterion", SHEETS, "wrong-criteria", f -> {
                    var lines = f.rows(SHEETS).get(10).rows("lines");
                    f.set(
                            SHEETS,
                            10,
                            "lines",
                            lines.subList(1, lines.size()).stream()
                                    .map(Row::fields)
                                    .toList());
                }),
                of("a total that does not follow", SHEETS, "wrong-total", f -> f.set(SHEETS, 10, "total", 9999L)),
                of("a version left out", SHEETS, "not-next", f -> f.set(SHEETS, 10, "no", 2L)),
                of(
                        "sealed twice without being opened again",
                        SHEETS,
                        "not-next",
                        f -> f.again(SHEETS, f.rows(SHEETS).get(10).with(Map.of("no", 2L)), 9)),
                of("of an unknown round", SHEETS, "no-entry", f -> f.set(SHEETS, 10, "round", "lain")),
                of("on another text", SHEETS, "other-text", f -> f.set(SHEETS, 10, "revision", "00")),
                of(
                        "sealed after the decision",
                        SHEETS,
                        "after-decision",
                        f -> f.at(SHEETS, 10, f.rows(LINES).getLast().text("at"))),
                of("one opened again and not sealed that counts", CONSOLIDATIONS, "wrong-basis", f -> {
                    var subject = f.rows(SHEETS).getFirst().text("line").replaceAll("/\\d+$", "");
                    f.rows(LINES)
                            .add(f.rows(LINES)
                                    .getLast()
                                    .with(Map.of(
                                            "subject",
                                            subject,
                                            "version",
                                            99L,
                                            "id",
                                            subject + "/99",
                                            "action",
                                            "sheet.reopened",
                                            "at",
                                            f.rows(SHEETS).getFirst().text("at"),
                                            "seq",
                                            f.rows(CHAIN).size() + 1L)));
                    f.rows(CHAIN)
                            .add(Row.of(Map.of("seq", f.rows(CHAIN).size() + 1L, "line", "", "prev", "", "hash", "")));
                }));
    }

    private static Stream<Case> agreements() {
        return Stream.of(
                of(
                        "agreed twice",
                        CONSOLIDATIONS,
                        "agreed-twice",
                        f -> f.again(CONSOLIDATIONS, f.rows(CONSOLIDATIONS).getFirst(), 9)),
                of("more than 100", CONSOLIDATIONS, "no-score", f -> f.set(CONSOLIDATIONS, 0, "score", 12000L)),
                of(
                        "outside its judges' scores",
                        CONSOLIDATIONS,
                        "outside-range",
                        f -> f.set(CONSOLIDATIONS, 4, "score", 9000L)),
                of("by a stranger", CONSOLIDATIONS, "agreed-by-others", f -> f.set(
                                CONSOLIDATIONS, 4, "by", List.of("orang-lain"))
                        .setLine(CONSOLIDATIONS, 4, "actor", "orang-lain")),
                of("on one sheet less", CONSOLIDATIONS, "sheets-missing", f -> {
                    var at = f.find(SHEETS, s -> s.text("proposal")
                            .equals(f.rows(CONSOLIDATIONS).get(4).text("proposal")));
                    f.remove(SHEETS, at);
                    f.set(
                            CONSOLIDATIONS,
                            4,
                            "basis",
                            List.of(f.rows(CONSOLIDATIONS)
                                    .get(4)
                                    .rows("basis")
                                    .getLast()
                                    .fields()));
                }),
                of("without the discussion", CONSOLIDATIONS, "not-discussed", f -> {
                    var at = f.find(SHEETS, s -> s.text("proposal")
                            .equals(f.rows(CONSOLIDATIONS).get(4).text("proposal")));
                    for (int i = 0; i < f.rows(SHEETS).get(at).rows("lines").size(); i++)
                        f.set(SHEETS, at, "lines." + i + ".points", 5L);
                    f.set(SHEETS, at, "total", 500L).set(CONSOLIDATIONS, 4, "basis.0.total", 500L);
                }));
    }

    private static Stream<Case> consents() {
        return Stream.of(
                of(
                        "without the chair",
                        DECISIONS,
                        "not-consented",
                        f -> f.set(DECISIONS, FINALISTS, "consents.1.chair", false)),
                of(
                        "by the chair alone",
                        DECISIONS,
                        "not-consented",
                        f -> f.set(
                                DECISIONS,
                                FINALISTS,
                                "consents",
                                List.of(f.rows(DECISIONS)
                                        .get(FINALISTS)
                                        .rows("consents")
                                        .getLast()
                                        .fields()))),
                of(
                        "by a stranger who consents",
                        DECISIONS,
                        "consented-by-others",
                        f -> f.set(DECISIONS, FINALISTS, "consents.0.by", "orang-lain")),
                of(
                        "by judges of another board",
                        DECISIONS,
                        "consented-by-others",
                        f -> f.set(
                                DECISIONS,
                                FINALISTS,
                                "consents.0.by",
                                f.rows(DECISIONS)
                                        .get(NOMINATION)
                                        .rows("consents")
                                        .getFirst()
                                        .text("by"))),
                of(
                        "a chair who is none",
                        DECISIONS,
                        "consented-by-others",
                        f -> f.set(DECISIONS, FINALISTS, "consents.0.chair", true)),
                of(
                        "a consent that nobody gave",
                        DECISIONS,
                        "consents-not-given",
                        f -> f.set(
                                DECISIONS,
                                FINALISTS,
                                "consents.0.at",
                                f.rows(DECISIONS).get(FINALISTS).text("preparedAt"))),
                of(
                        "by somebody who is recused",
                        DECISIONS,
                        "consented-by-others",
                        f -> f.set(
                                DECISIONS,
                                AWARDS,
                                "recused",
                                List.of(Map.of(
                                        "who",
                                        f.rows(DECISIONS)
                                                .get(AWARDS)
                                                .rows("consents")
                                                .getFirst()
                                                .text("by"),
                                        "why",
                                        "DECLARED",
                                        "of",
                                        List.of(f.rows(CONSOLIDATIONS)
                                                .getFirst()
                                                .text("proposal")))))),
                of(
                        "by somebody who was not there",
                        DECISIONS,
                        "not-there",
                        f -> f.set(DECISIONS, AWARDS, "present", List.of())),
                of(
                        "departing for a blank reason",
                        DECISIONS,
                        "wrong-departure",
                        f -> f.set(DECISIONS, AWARDS, "deviations.0.reason", " ")),
                of(
                        "departing by a stranger",
                        DECISIONS,
                        "wrong-departure",
                        f -> f.set(DECISIONS, AWARDS, "deviations.0.by", "orang-lain")),
                of(
                        "departing on something else",
                        DECISIONS,
                        "wrong-departure",
                        f -> f.set(
                                DECISIONS,
                                AWARDS,
                                "deviations.2",
                                f.rows(DECISIONS)
                                        .get(AWARDS)
                                        .rows("deviations")
                                        .getFirst()
                                        .with(Map.of("proposal", "tak-ada"))
                                        .fields())),
                of(
                        "decided twice",
                        DECISIONS,
                        "decided-twice",
                        f -> f.again(DECISIONS, f.rows(DECISIONS).get(AWARDS), 9)));
    }

    private static Stream<Case> candidates() {
        return Stream.of(
                of("the best nominated left out of the finalists", DECISIONS, "wrong-candidates", f -> {
                    var left = f.rows(DECISIONS)
                            .get(FINALISTS)
                            .rows("pools")
                            .getFirst()
                            .rows("candidates");
                    f.set(
                            DECISIONS,
                            FINALISTS,
                            "pools.0.candidates",
                            List.of(
                                    left.get(1).with(Map.of("tie", "")).fields(),
                                    left.get(2)
                                            .with(Map.of("rank", 2L, "within", true, "chosen", true))
                                            .fields()));
                }),
                of("a finalist missing from the awards", DECISIONS, "wrong-candidates", f -> {
                    var all = f.rows(DECISIONS)
                            .get(AWARDS)
                            .rows("pools")
                            .getFirst()
                            .rows("candidates");
                    f.set(
                            DECISIONS,
                            AWARDS,
                            "pools.0.candidates",
                            List.of(
                                    all.get(0).fields(),
                                    all.get(1).fields(),
                                    all.get(3).with(Map.of("rank", 3L)).fields()));
                }),
                of(
                        "a whole cluster left out of the nomination",
                        DECISIONS,
                        "wrong-candidates",
                        f -> f.set(
                                DECISIONS,
                                NOMINATION,
                                "pools",
                                List.of(f.rows(DECISIONS)
                                        .get(NOMINATION)
                                        .rows("pools")
                                        .getFirst()
                                        .fields()))),
                of("a seat moved between clusters", DECISIONS, "other-seats", f -> f.set(
                                DECISIONS, FINALISTS, "pools.0.seats", 3L)
                        .set(DECISIONS, FINALISTS, "pools.1.seats", 1L)),
                of("a closed entry ranked", DECISIONS, "wrong-candidates", f -> {
                    var closed = f.find(LINES, l -> l.text("action").equals("proposal.closed"));
                    f.set(LINES, closed, "at", f.rows(CONSOLIDATIONS).getLast().text("at"));
                }),
                of("more winners than seats", DECISIONS, "too-many", f -> {
                    for (int i = 0; i < 4; i++)
                        f.set(DECISIONS, AWARDS, "pools.0.candidates." + i + ".chosen", true)
                                .set(DECISIONS, AWARDS, "pools.0.candidates." + i + ".tier", "COMMENDED");
                }),
                of("an unknown tier", DECISIONS, "unknown-award", f -> f.set(
                                DECISIONS, AWARDS, "deviations.1.tier", "PLATINUM")
                        .set(DECISIONS, AWARDS, "pools.0.candidates.3.tier", "PLATINUM")),
                of("other weights", DECISIONS, "other-weights", f -> f.set(DECISIONS, AWARDS, "weights.desk", 30L)
                        .set(DECISIONS, AWARDS, "weights.panel", 70L)),
                of("a total without one of the bench", DECISIONS, "sheets-missing", f -> {
                    var candidate = f.rows(DECISIONS)
                            .get(AWARDS)
                            .rows("pools")
                            .getFirst()
                            .rows("candidates")
                            .getFirst();
                    f.set(
                            DECISIONS,
                            AWARDS,
                            "pools.0.candidates.0.basis",
                            candidate.rows("basis").subList(1, 3).stream()
                                    .map(Row::fields)
                                    .toList());
                }),
                of("a sheet of the bench that is not there", DECISIONS, "sheets-missing", f -> {
                    f.remove(SHEETS, 10);
                    f.set(
                            DECISIONS,
                            AWARDS,
                            "pools.0.candidates.0.basis",
                            f
                                    .rows(DECISIONS)
                                    .get(AWARDS)
                                    .rows("pools")
                                    .getFirst()
                                    .rows("candidates")
                                    .getFirst()
                                    .rows("basis")
                                    .subList(1, 3)
                                    .stream()
                                    .map(Row::fields)
                                    .toList());
                }),
                of(
                        "finalists before the nomination",
                        DECISIONS,
                        "before-matter",
                        f -> f.set(DECISIONS, FINALISTS, "preparedAt", EARLY)),
                of(
                        "an entry in another cluster's pool",
                        DECISIONS,
                        "not-competing",
                        f -> f.set(
                                DECISIONS,
                                NOMINATION,
                                "pools.1.candidates.2",
                                f.rows(DECISIONS)
                                        .get(NOMINATION)
                                        .rows("pools")
                                        .getFirst()
                                        .rows("candidates")
                                        .getFirst()
                                        .fields())));
    }
}
