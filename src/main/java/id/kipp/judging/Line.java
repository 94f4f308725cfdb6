package id.kipp.judging;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Score;
import id.kipp.store.Added;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator gives one criterion, and why.
 *
 * @param points null while not yet given
 * @param evidence passages on which it rests; null for none
 */
public record Line(String criterion, @Nullable Score points, String note, @Added @Nullable List<Exhibit> evidence) {

    public static final int NOTE_MAX = 4_000;

    /** @throws Refusal {@code sheet.note-too-long} */
    public Line {
        if (note.length() > NOTE_MAX) throw new Refusal(JudgingRefusal.SHEET_NOTE_TOO_LONG, NOTE_MAX);
        evidence = evidence == null || evidence.isEmpty() ? null : List.copyOf(evidence);
    }

    /** Without evidence. @throws Refusal {@code sheet.note-too-long} */
    public Line(String criterion, @Nullable Score points, String note) {
        this(criterion, points, note, null);
    }

    /** @param points whole ones @throws Refusal {@code score.out-of-range}, {@code sheet.note-too-long} */
    public Line(String criterion, int points, String note) {
        this(criterion, Score.of(points), note);
    }

    public List<Exhibit> exhibits() {
        return Objects.requireNonNullElse(evidence, List.of());
    }

    /** The same with other evidence. */
    public Line with(List<Exhibit> other) {
        return new Line(criterion, points, note, other);
    }

    boolean isEmpty() {
        return points == null && note.isBlank() && evidence == null;
    }
}
