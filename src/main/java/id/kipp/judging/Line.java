package id.kipp.judging;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Score;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator gives one criterion, and why.
 *
 * @param points null while not yet given
 */
public record Line(String criterion, @Nullable Score points, String note) {

    public static final int NOTE_MAX = 4_000;

    /** @throws Refusal {@code sheet.note-too-long} */
    public Line {
        if (note.length() > NOTE_MAX) throw new Refusal(JudgingRefusal.SHEET_NOTE_TOO_LONG, NOTE_MAX);
    }

    /** @param points whole ones @throws Refusal {@code score.out-of-range}, {@code sheet.note-too-long} */
    public Line(String criterion, int points, String note) {
        this(criterion, Score.of(points), note);
    }

    boolean isEmpty() {
        return points == null && note.isBlank();
    }
}
