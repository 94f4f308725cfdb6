package id.kipp.ui.evaluator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Constitution;
import id.kipp.evaluation.Evaluations;
import id.kipp.evaluation.Line;
import id.kipp.evaluation.ScoreSheet;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.kit.Tone;
import java.util.List;
import java.util.Objects;

/** The rubric: points and notes per criterion, saved as one types, the running total, the seal. */
final class ScoreForm extends Div {

    private final Evaluations evaluations;
    private final CurrentActor current;
    private final List<CriterionField> fields;
    private final Runnable sealed;
    private final Span total = new Span();
    private final Span saved = new Span();
    private final Button seal = new Button(getTranslation("evaluator.seal"), Glyph.LOCK.icon());
    private final Div foot = new Div();
    private final Div state = new Div();
    private ScoreSheet sheet;

    ScoreForm(
            Evaluations evaluations,
            CurrentActor current,
            Constitution rules,
            String group,
            ScoreSheet sheet,
            Runnable sealed) {
        this.evaluations = evaluations;
        this.current = current;
        this.sheet = sheet;
        this.sealed = sealed;
        addClassName("score-form");
        getElement().setAttribute("role", "form").setAttribute("aria-label", getTranslation("evaluator.sheet"));
        fields = rules.form(group).scored().stream()
                .map(c -> new CriterionField(c, rules.desk(), this::save))
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
        show(sheet);
    }

    void beside(Component component) {
        foot.add(component);
    }

    Keys keys() {
        return new Keys().on("Ctrl+Enter", getTranslation("evaluator.seal"), () -> Attempt.run(this, this::seal));
    }

    private void save(Line line) {
        try {
            sheet = evaluations.score(current.get(), sheet, line);
        } catch (Refusal refusal) {
            if (!refusal.key().equals("problem.stale")) throw refusal;
            // another window of mine: take its version and put this line on top, nothing typed is lost
            sheet = evaluations.score(current.get(), evaluations.open(current.get(), sheet.proposal()), line);
            fields.stream().filter(f -> !f.key().equals(line.criterion())).forEach(f -> f.show(sheet));
            Toast.done(getTranslation("evaluator.merged"));
        }
        totals();
        saved.setText(getTranslation("evaluator.saved", Dates.here().time(sheet.savedAt(), Dates.zoneHere())));
    }

    private void seal() {
        fields.forEach(CriterionField::flush);
        show(evaluations.seal(current.get(), sheet));
        sealed.run();
    }

    private void show(ScoreSheet now) {
        sheet = now;
        fields.forEach(f -> f.show(now));
        seal.setVisible(!now.isSealed());
        state.removeAll();
        if (now.isSealed()) state.add(new StateBadge(Tone.GOOD, Glyph.LOCK, getTranslation("evaluator.sealed-state")));
        totals();
    }

    private void totals() {
        var sum = fields.stream().mapToInt(CriterionField::weighted).sum();
        var missing = fields.stream().filter(f -> Objects.isNull(f.points())).count();
        var text = getTranslation("evaluator.total", Numbers.here().decimal(sum / 100.0, 2));
        total.setText(missing == 0 ? text : text + " · " + getTranslation("evaluator.missing", missing));
    }
}
