package id.kipp.ui.parts;

import id.kipp.judging.Line;
import id.kipp.judging.Marks;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The own sheet in the version seen last; each write hands over the next. At the desk and in the hall it is the same. */
public final class KeptSheet<S> implements ScoreForm.Sheet {

    /** Where it is kept, and what is in it. */
    public record Keeping<S>(
            Function<S, Marks> marks,
            Function<S, Instant> savedAt,
            BiFunction<S, List<Line>, S> score,
            UnaryOperator<S> newest,
            UnaryOperator<S> seal) {}

    private final Keeping<S> keeping;
    private final String place;
    private S sheet;

    public KeptSheet(String place, S sheet, Keeping<S> keeping) {
        this.place = place;
        this.sheet = sheet;
        this.keeping = keeping;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Marks marks() {
        return keeping.marks().apply(sheet);
    }

    @Override
    public Instant savedAt() {
        return keeping.savedAt().apply(sheet);
    }

    @Override
    public void save(List<Line> lines) {
        sheet = keeping.score().apply(sheet, lines);
    }

    @Override
    public void reload() {
        sheet = keeping.newest().apply(sheet);
    }

    @Override
    public void seal() {
        sheet = keeping.seal().apply(sheet);
    }
}
