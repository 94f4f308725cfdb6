package id.kipp.judging;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Several windows on one sheet, in any order. What was acknowledged stands until somebody who has seen it writes over it; who
 * has not seen it is told.
 */
public final class Editors {

    /** A window writes points, a note or both for a criterion; or looks at the sheet anew. */
    public record Act(int window, int criterion, boolean look, boolean points, boolean note, int value) {}

    private static final List<String> CRITERIA = List.of("novelty", "impact");

    private final Supplier<Sheet> open;
    private final BiFunction<Sheet, List<Line>, Sheet> write;
    private final List<Sheet> windows = new ArrayList<>();
    private final Map<String, Object> acknowledged = new HashMap<>();

    public Editors(int windows, Supplier<Sheet> open, BiFunction<Sheet, List<Line>, Sheet> write) {
        this.open = open;
        this.write = write;
        for (var i = 0; i < windows; i++) this.windows.add(open.get());
    }

    public static Arbitrary<List<Act>> acts(int windows) {
        var act = Combinators.combine(
                        Arbitraries.integers().between(0, windows - 1),
                        Arbitraries.integers().between(0, CRITERIA.size() - 1),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(1, true), net.jqwik.api.Tuple.of(6, false)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5))
                .as(Act::new);
        return act.list().ofMaxSize(25);
    }

    public void run(List<Act> acts) {
        acts.forEach(this::act);
        var stored = open.get();
        acknowledged.forEach(
                (field, value) -> assertThat(value(stored, field)).as(field).isEqualTo(value));
    }

    private void act(Act act) {
        if (act.look()) windows.set(act.window(), open.get());
        else write(act);
    }

    private void write(Act act) {
        var seen = windows.get(act.window());
        var criterion = CRITERIA.get(act.criterion());
        var was = seen.marks().line(criterion).orElse(new Line(criterion, null, ""));
        var line = new Line(
                criterion,
                act.points() ? Score.of(act.value()) : was.points(),
                act.note() ? "Catatan " + act.value() : was.note());
        var fields = new HashMap<String, Object>();
        if (!Objects.equals(line.points(), was.points())) fields.put(criterion + " points", line.points());
        if (!line.note().equals(was.note())) fields.put(criterion + " note", line.note());
        try {
            var next = write.apply(seen, List.of(line));
            fields.forEach((field, value) -> {
                var lost = acknowledged.get(field);
                if (lost != null && !lost.equals(value))
                    assertThat(value(seen, field))
                            .as("%s replaced unseen", field)
                            .isEqualTo(lost);
            });
            acknowledged.putAll(fields);
            windows.set(act.window(), next);
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo("sheet.changed-elsewhere");
            var stored = open.get();
            assertThat(fields.keySet())
                    .as("told only of what was changed elsewhere")
                    .anySatisfy(field -> assertThat(version(stored, field)).isNotEqualTo(version(seen, field)));
        }
    }

    private int version(Sheet sheet, String field) {
        var words = field.split(" ");
        var fields = words[1].equals("points")
                ? sheet.marks().points()
                : sheet.marks().notes();
        return fields.containsKey(words[0]) ? fields.get(words[0]).version() : 0;
    }

    private Object value(Sheet sheet, String field) {
        var words = field.split(" ");
        var line = sheet.marks().line(words[0]).orElse(new Line(words[0], null, ""));
        return words[1].equals("points") ? line.points() : line.note();
    }
}
