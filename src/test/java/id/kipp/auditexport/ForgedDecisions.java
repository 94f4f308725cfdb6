package id.kipp.auditexport;

import static id.kipp.auditexport.LogFile.CONSOLIDATIONS;
import static id.kipp.auditexport.LogFile.DECISIONS;
import static id.kipp.auditexport.LogFile.LINES;
import static id.kipp.auditexport.LogFile.SHEETS;

import id.kipp.auditexport.ForgeriesTest.Case;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is forged in decisions. */
final class ForgedDecisions {

    private static final int NOMINATION = 0;
    private static final int FINALISTS = 1;
    private static final int AWARDS = 2;
    private static final String EARLY = "2001-01-01T00:00:00.000Z";

    private ForgedDecisions() {}

    static Stream<Case> cases() {
        return Stream.of(consents(), candidates()).flatMap(s -> s);
    }

    private static Stream<Case> consents() {
        return Stream.of(
                Case.of(
                        "without the chair",
                        DECISIONS,
                        "not-consented",
                        f -> f.set(DECISIONS, FINALISTS, "consents.1.chair", false)),
                Case.of(
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
                Case.of(
                        "by a stranger who consents",
                        DECISIONS,
                        "consented-by-others",
                        f -> f.set(DECISIONS, FINALISTS, "consents.0.by", "orang-lain")),
                Case.of(
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
                Case.of(
                        "a chair who is none",
                        DECISIONS,
                        "consented-by-others",
                        f -> f.set(DECISIONS, FINALISTS, "consents.0.chair", true)),
                Case.of(
                        "a consent that nobody gave",
                        DECISIONS,
                        "consents-not-given",
                        f -> f.set(
                                DECISIONS,
                                FINALISTS,
                                "consents.0.at",
                                f.rows(DECISIONS).get(FINALISTS).text("preparedAt"))),
                Case.of(
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
                Case.of(
                        "by somebody who was not there",
                        DECISIONS,
                        "not-there",
                        f -> f.set(DECISIONS, AWARDS, "present", List.of())),
                Case.of(
                        "departing for a blank reason",
                        DECISIONS,
                        "wrong-departure",
                        f -> f.set(DECISIONS, AWARDS, "deviations.0.reason", " ")),
                Case.of(
                        "departing by a stranger",
                        DECISIONS,
                        "wrong-departure",
                        f -> f.set(DECISIONS, AWARDS, "deviations.0.by", "orang-lain")),
                Case.of(
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
                Case.of(
                        "decided twice",
                        DECISIONS,
                        "decided-twice",
                        f -> f.again(DECISIONS, f.rows(DECISIONS).get(AWARDS), 9)));
    }

    private static Stream<Case> candidates() {
        return Stream.of(
                Case.of("the best nominated left out of the finalists", DECISIONS, "wrong-candidates", f -> {
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
                Case.of("a finalist missing from the awards", DECISIONS, "wrong-candidates", f -> {
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
                Case.of(
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
                Case.of("a seat moved between clusters", DECISIONS, "other-seats", f -> f.set(
                                DECISIONS, FINALISTS, "pools.0.seats", 3L)
                        .set(DECISIONS, FINALISTS, "pools.1.seats", 1L)),
                Case.of("a closed entry ranked", DECISIONS, "wrong-candidates", f -> {
                    var closed = f.find(LINES, l -> l.text("action").equals("proposal.closed"));
                    f.set(LINES, closed, "at", f.rows(CONSOLIDATIONS).getLast().text("at"));
                }),
                Case.of("more winners than seats", DECISIONS, "too-many", f -> {
                    for (int i = 0; i < 4; i++)
                        f.set(DECISIONS, AWARDS, "pools.0.candidates." + i + ".chosen", true)
                                .set(DECISIONS, AWARDS, "pools.0.candidates." + i + ".tier", "COMMENDED");
                }),
                Case.of("an unknown tier", DECISIONS, "unknown-award", f -> f.set(
                                DECISIONS, AWARDS, "deviations.1.tier", "PLATINUM")
                        .set(DECISIONS, AWARDS, "pools.0.candidates.3.tier", "PLATINUM")),
                Case.of("other weights", DECISIONS, "other-weights", f -> f.set(DECISIONS, AWARDS, "weights.desk", 30L)
                        .set(DECISIONS, AWARDS, "weights.panel", 70L)),
                Case.of("a total without one of the bench", DECISIONS, "sheets-missing", f -> {
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
                Case.of("a sheet of the bench that is not there", DECISIONS, "sheets-missing", f -> {
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
                Case.of(
                        "finalists before the nomination",
                        DECISIONS,
                        "before-matter",
                        f -> f.set(DECISIONS, FINALISTS, "preparedAt", EARLY)),
                Case.of(
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
