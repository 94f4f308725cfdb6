package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.edition.Scale;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Score;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.SharedField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points as a figure, with buttons and arrow keys for one step of the scale. */
final class TypedPoints implements PointsInput {

    private static final int PAUSE = 600;

    private final FigureField points;
    private final SharedField shared;

    TypedPoints(Scale scale, String label, Component host, String kept, Runnable changed) {
        points = new FigureField(label, FigureRule.steps(0, Score.MAX, BigDecimal.valueOf(scale.step(), 2))).stepped();
        points.setWidthFull();
        points.setValueChangeMode(ValueChangeMode.LAZY);
        points.setValueChangeTimeout(PAUSE);
        points.addValueChangeListener(e -> {
            if (e.isFromClient()) Attempt.run(host, changed);
        });
        shared = new SharedField(points, changed).keptAt(host, kept);
    }

    @Override
    public Component field() {
        return shared;
    }

    @Override
    public Optional<Score> given() {
        try {
            return points.figure().map(Score::of);
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isClear() {
        return points.check() && !shared.isContested();
    }

    @Override
    public boolean isTyped() {
        return shared.isTouched() && !shared.isContested() && points.check();
    }

    @Override
    public boolean newest(@Nullable Score stored) {
        return shared.newest(stored == null ? "" : points.print(stored.points()));
    }

    @Override
    public void close(boolean closed) {
        points.setReadOnly(closed);
    }
}
