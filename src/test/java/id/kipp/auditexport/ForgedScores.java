package id.kipp.auditexport;

import static id.kipp.auditexport.LogFile.CHAIN;
import static id.kipp.auditexport.LogFile.CONSOLIDATIONS;
import static id.kipp.auditexport.LogFile.LINES;
import static id.kipp.auditexport.LogFile.SHEETS;

import id.kipp.auditexport.ForgeriesTest.Case;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is forged in sheets and agreed scores. */
final class ForgedScores {

    private ForgedScores() {}

    static Stream<Case> cases() {
        return Stream.of(sheets(), agreements()).flatMap(s -> s);
    }

    private static Stream<Case> sheets() {
        return Stream.of(
                Case.of("by someone not assigned", SHEETS, "no-place", f -> f.set(SHEETS, 10, "evaluator", "orang-lain")
                        .setLine(SHEETS, 10, "actor", "orang-lain")),
                Case.of(
                        "points over the scale",
                        SHEETS,
                        "wrong-points",
                        f -> f.set(SHEETS, 10, "lines.0.points", 130L)),
                Case.of("without a criterion", SHEETS, "wrong-criteria", f -> {
                    var lines = f.rows(SHEETS).get(10).rows("lines");
                    f.set(
                            SHEETS,
                            10,
                            "lines",
                            lines.subList(1, lines.size()).stream()
                                    .map(Row::fields)
                                    .toList());
                }),
                Case.of("a total that does not follow", SHEETS, "wrong-total", f -> f.set(SHEETS, 10, "total", 9999L)),
                Case.of("a version left out", SHEETS, "not-next", f -> f.set(SHEETS, 10, "no", 2L)),
                Case.of(
                        "sealed twice without being opened again",
                        SHEETS,
                        "not-next",
                        f -> f.again(SHEETS, f.rows(SHEETS).get(10).with(Map.of("no", 2L)), 9)),
                Case.of("of an unknown round", SHEETS, "no-entry", f -> f.set(SHEETS, 10, "round", "lain")),
                Case.of("on another text", SHEETS, "other-text", f -> f.set(SHEETS, 10, "revision", "00")),
                Case.of("sealed after the decision", SHEETS, "after-decision", f -> f.at(SHEETS, 10, f.end())),
                Case.of("one opened again and not sealed that counts", CONSOLIDATIONS, "wrong-basis", f -> {
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
                Case.of(
                        "agreed twice",
                        CONSOLIDATIONS,
                        "agreed-twice",
                        f -> f.again(CONSOLIDATIONS, f.rows(CONSOLIDATIONS).getFirst(), 9)),
                Case.of(
                        "agreed after the decision",
                        CONSOLIDATIONS,
                        "after-decision",
                        f -> f.at(CONSOLIDATIONS, 4, f.end())),
                Case.of("more than 100", CONSOLIDATIONS, "no-score", f -> f.set(CONSOLIDATIONS, 0, "score", 12000L)),
                Case.of(
                        "outside its judges' scores",
                        CONSOLIDATIONS,
                        "outside-range",
                        f -> f.set(CONSOLIDATIONS, 4, "score", 9000L)),
                Case.of(
                        "as if it followed from one judge more",
                        CONSOLIDATIONS,
                        "wrong-third",
                        f -> f.set(CONSOLIDATIONS, 4, "way", "MEDIAN")),
                Case.of("by a stranger", CONSOLIDATIONS, "agreed-by-others", f -> f.set(
                                CONSOLIDATIONS, 4, "by", List.of("orang-lain"))
                        .setLine(CONSOLIDATIONS, 4, "actor", "orang-lain")),
                Case.of("on one sheet less", CONSOLIDATIONS, "sheets-missing", f -> {
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
                Case.of("without the discussion", CONSOLIDATIONS, "not-discussed", f -> {
                    var at = f.find(SHEETS, s -> s.text("proposal")
                            .equals(f.rows(CONSOLIDATIONS).get(4).text("proposal")));
                    for (int i = 0; i < f.rows(SHEETS).get(at).rows("lines").size(); i++)
                        f.set(SHEETS, at, "lines." + i + ".points", 5L);
                    f.set(SHEETS, at, "total", 500L).set(CONSOLIDATIONS, 4, "basis.0.total", 500L);
                }));
    }
}
