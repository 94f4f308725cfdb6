package id.kipp.judging;

import id.kipp.audit.Hidden;
import id.kipp.kernel.Score;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A sealed version of a sheet: never changed, never removed.
 *
 * @param revision SHA-256 of the frozen proposal that was read
 * @param rubric SHA-256 of the criteria and weights it was scored under
 */
public record Sealed(int no, List<Line> lines, Total total, String revision, String rubric, Instant at) {

    public Sealed {
        lines = List.copyOf(lines);
    }

    public Score points(String criterion) {
        return lines.stream()
                .filter(l -> l.criterion().equals(criterion))
                .flatMap(l -> Stream.ofNullable(l.points()))
                .findFirst()
                .orElse(new Score(0));
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
