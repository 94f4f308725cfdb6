package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Desk;
import id.kipp.evaluation.Line;
import id.kipp.evaluation.Marks;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.kit.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A rubric to score by, at the desk or on the panel: points and notes saved as one types, the running total, the seal. */
public final class ScoreForm extends Div {

    /** What is asked, of which weight. */
    public record Asked(String key, Text label, Text help, int weight) {}

    /** Whose sheet it is and where it is kept. */
    public interface Sheet {
        Marks marks();

        Instant savedAt();

        void save(Line line);

        /** Takes what another window has saved. */
        void reload();

        void seal();
    }

    private final Sheet sheet;
    private final List<CriterionField> fields;
    private final Runnable sealed;
    private final Span total = new Span();
    private final Span saved = new Span();
    private final Button seal = new Button(getTranslation("evaluator.seal"), Glyph.LOCK.icon());
    private final Div foot = new Div();
    private final Div state = new Div();

    public ScoreForm(List<Asked> criteria, Desk desk, Sheet sheet, Runnable sealed) {
        this.sheet = sheet;
        this.sealed = sealed;
        addClassName("score-form");
        getElement().setAttribute("role", "form").setAttribute("aria-label", getTranslation("evaluator.sheet"));
        fields = criteria.stream()
                .map(c -> new CriterionField(c, desk, this::save))
                .toList();
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(seal, this::seal);
        saved.addClassNames("muted", "small");
        saved.getElement().setAttribute("role", "status");
        total.addClassName("score-total");
        foot.addClassNames("actions", "score-foot");
        foot.add(total, saved, seal);
        add(state);
        fields.forEach(this::add);
        add(foot);
        show();
    }

    public void beside(Component component) {
        foot.add(component);
    }

    public Keys keys() {
        return new Keys()
                .on("Ctrl+Enter", getTranslation("evaluator.seal"), () -> Attempt.run(this, this::seal));
    }

    private void save(Line line) {
        try {
            sheet.save(line);
        } catch (Refusal refusal) {
            if (!refusal.key().equals("problem.stale")) throw refusal;
            // another window of mine: take its version and put this line on top, nothing typed is lost
            sheet.reload();
            sheet.save(line);
            fields.stream().filter(f -> !f.key().equals(line.criterion())).forEach(f -> f.show(sheet.marks()));
            Toast.done(getTranslation("evaluator.merged"));
        }
        totals();
        saved.setText(getTranslation("evaluator.saved", Dates.here().time(sheet.savedAt(), Dates.zoneHere())));
    }

    private void seal() {
        fields.forEach(CriterionField::flush);
        sheet.seal();
        show();
        sealed.run();
    }

    private void show() {
        var marks = sheet.marks();
        fields.forEach(f -> f.show(marks));
        seal.setVisible(marks.open());
        state.removeAll();
        if (!marks.open()) state.add(new StateBadge(Tone.GOOD, Glyph.LOCK, getTranslation("evaluator.sealed-state")));
        totals();
    }

    private void totals() {
        var sum = fields.stream().mapToInt(CriterionField::weighted).sum();
        var missing = fields.stream().filter(f -> Objects.isNull(f.points())).count();
        var text = getTranslation("evaluator.total", Numbers.here().decimal(sum / 100.0, 2));
        total.setText(missing == 0 ? text : text + " · " + getTranslation("evaluator.missing", missing));
    }
}
