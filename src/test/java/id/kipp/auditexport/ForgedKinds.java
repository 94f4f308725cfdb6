package id.kipp.auditexport;

import static id.kipp.auditexport.LogFile.ASSIGNMENTS;
import static id.kipp.auditexport.LogFile.CONSOLIDATIONS;
import static id.kipp.auditexport.LogFile.DECISIONS;
import static id.kipp.auditexport.LogFile.EDITION;
import static id.kipp.auditexport.LogFile.LINES;
import static id.kipp.auditexport.LogFile.PROPOSALS;
import static id.kipp.auditexport.LogFile.RANKING;
import static id.kipp.auditexport.LogFile.ROOTS;
import static id.kipp.auditexport.LogFile.SHEETS;

import id.kipp.auditexport.ForgeriesTest.Case;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

/** Values of another kind than their place asks for, which one language takes for the same; figures larger than one of them counts. */
final class ForgedKinds {

    private static final long MOST = (1L << 53) - 1;
    private static final int AWARDS = 2;

    private ForgedKinds() {}

    static Stream<Case> cases() {
        return Stream.of(records(), rules(), figures()).flatMap(s -> s);
    }

    private static Stream<Case> records() {
        return Stream.of(
                odd(SHEETS, 0, "no", true),
                odd(PROPOSALS, 0, "revisionNo", true),
                odd(ASSIGNMENTS, 0, "version", true),
                odd(CONSOLIDATIONS, 0, "score", true),
                odd(CONSOLIDATIONS, 0, "outside", 0L),
                odd(DECISIONS, AWARDS, "consents.1.chair", 1L),
                odd(DECISIONS, AWARDS, "no", true),
                odd(DECISIONS, AWARDS, "pools.0.seats", true),
                odd(DECISIONS, AWARDS, "pools.0.candidates.1.chosen", 1L),
                odd(DECISIONS, AWARDS, "deviations.0.chosen", 0L),
                odd(LINES, 5, "at", "2026-01-01T24:00:00.000Z"),
                odd(LINES, 5, "at", "2026-02-30T10:00:00.000Z"),
                odd(ROOTS, 0, "date", "2026-W01-1"));
    }

    private static Case odd(LogFile file, int row, String path, Object value) {
        return Case.of(file.file + " " + path + " " + value, file, "odd", f -> f.set(file, row, path, value));
    }

    private static Stream<Case> rules() {
        return Stream.of(
                rule("groups.0.rubric.0.weight", true),
                rule("rounds.0.passingGrade", true),
                rule("rounds.0.agreed", 1L),
                rule("rounds.0.each", true),
                rule("matters.1.consents", true),
                rule("matters.1.pools.0.seats", true),
                rule("matters.1.pools.0.clusters", 1L),
                rule("matters.1.multiplierHundredths", true),
                rule("matters.3.weights.0.percent", true));
    }

    /** In all versions of the rules. */
    private static Case rule(String path, Object value) {
        return Case.of(path + " " + value, EDITION, "odd", f -> all(f, path, value));
    }

    private static void all(Forged f, String path, Object value) {
        for (int i = 0; i < f.rows(EDITION).size(); i++) f.set(EDITION, i, path, value);
    }

    private static Stream<Case> figures() {
        return Stream.of(
                Case.of("places beyond 64 bits", RANKING, "not-ruled", f -> {
                    all(f, "matters.1.rule", "MULTIPLIER");
                    all(f, "matters.1.multiplierHundredths", MOST);
                    all(f, "matters.1.pools.0.seats", MOST);
                }),
                Case.of("a minimum beyond 32 bits", RANKING, "not-ruled", f -> {
                    all(f, "matters.1.pools.0.minimum", 1L << 32);
                    all(f, "matters.1.pools.0.seats", 3L);
                }),
                Case.of("weights that sum to 100 beyond 64 bits", EDITION, "weights-sum", f -> {
                    var rubric = new ArrayList<>();
                    for (int i = 0; i <= 2_048; i++)
                        rubric.add(Map.of("criterion", "c" + i, "weight", i < 2_048 ? MOST : 2_148L));
                    all(f, "groups.0.rubric", rubric);
                }),
                Case.of("a weight below zero", EDITION, "weights-sum", f -> {
                    all(f, "matters.3.weights.0.percent", -10L);
                    all(f, "matters.3.weights.1.percent", 110L);
                }));
    }
}
