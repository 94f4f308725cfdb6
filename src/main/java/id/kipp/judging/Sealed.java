package id.kipp.judging;

import id.kipp.audit.Hidden;
import id.kipp.kernel.Score;
import java.time.Instant;
import java.util.LinkedHashMap;
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

    /** The same once more, as the next version. */
    Sealed again(Instant now) {
        return new Sealed(no + 1, lines, total, revision, rubric, now);
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
                "lines", lines.stream().map(Sealed::facts).toList());
    }

    private static Map<String, Object> facts(Line line) {
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "criterion", line.criterion(),
                "points", Objects.requireNonNull(line.points()),
                "noteSha256", new Hidden(line.note())));
        if (line.evidence() != null)
            facts.put("evidence", line.evidence().stream().map(Exhibit::facts).toList());
        return facts;
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
