package id.kipp.judging;

import id.kipp.audit.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A sealed version of a sheet: never changed, never removed.
 *
 * @param total hundredths of a point: the sum of weight times points, the weights being hundredths of the whole
 * @param revision SHA-256 of the frozen proposal that was read
 * @param rubric SHA-256 of the criteria and weights it was scored under
 */
public record Sealed(int no, List<Line> lines, int total, String revision, String rubric, Instant at) {

    public Sealed {
        lines = List.copyOf(lines);
    }

    public int points(String criterion) {
        return lines.stream()
                .filter(l -> l.criterion().equals(criterion))
                .map(l -> Objects.requireNonNullElse(l.points(), 0))
                .findFirst()
                .orElse(0);
    }

    /** The fact as it is logged and exported; free text only by its hash. */
    Map<String, Object> facts(SheetKey of) {
        return Map.of(
                "round", of.round(),
                "proposal", of.subject().value(),
                "evaluator", of.judge().value(),
                "no", no,
                "total", total,
                "revision", revision,
                "rubric", rubric,
                "at", at,
                "lines",
                        lines.stream()
                                .map(l -> Map.of(
                                        "criterion", l.criterion(),
                                        "points", Objects.requireNonNull(l.points()),
                                        "noteSha256", new Hidden(l.note())))
                                .toList());
    }

    /** The fact that it counts no more, as it is logged and exported. */
    Map<String, Object> asideFacts(SheetKey of, String reason, Instant when) {
        return Map.of(
                "round",
                of.round(),
                "proposal",
                of.subject().value(),
                "evaluator",
                of.judge().value(),
                "no",
                no,
                "setAside",
                true,
                "reasonSha256",
                new Hidden(reason),
                "at",
                when);
    }
}
