package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Scoring;
import id.kipp.judging.Exhibit;
import id.kipp.judging.JudgingRefusal;
import id.kipp.judging.Line;
import id.kipp.judging.Pick;
import id.kipp.judging.Rubric;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A rubric to score by, in any round: points and notes saved as one types, the running total, the seal. */
final class ScoreForm extends Div {

    private final Rubric rubric;
    private final KeptSheet sheet;
    private final ReadingPanes reading;
    private final List<CriterionField> fields;
    private final CriteriaStrip strip;
    private final SealQuestion question;
    private final Span total = new Span();
    private final Span saved = new Span();
    private final Paragraph lacking = new Paragraph();
    private final Button seal = new Button(getTranslation("evaluator.seal"), Glyph.LOCK.icon());
    private final Div foot = new Div();
    private final Div state = new Div();
    private List<Exhibit> marked = List.of();

    /** @param sealed what comes after it */
    ScoreForm(Rubric rubric, Scoring scoring, KeptSheet sheet, ReadingPanes reading, Runnable sealed) {
        this.rubric = rubric;
        this.sheet = sheet;
        this.reading = reading;
        addClassName("score-form");
        getElement().setAttribute("role", "form").setAttribute("aria-label", getTranslation("evaluator.sheet"));
        fields = IntStream.range(0, rubric.items().size())
                .mapToObj(i -> field(i + 1, rubric.items().get(i), scoring))
                .toList();
        strip = new CriteriaStrip(fields);
        question = new SealQuestion(fields, () -> {
            seal();
            sealed.run();
        });
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(seal, this::ask);
        saved.addClassNames("muted", "small");
        saved.getElement().setAttribute("role", "status");
        lacking.addClassNames("small", "score-lacking");
        lacking.getElement().setAttribute("role", "alert");
        total.addClassName("score-total");
        foot.addClassNames("actions", "score-foot");
        foot.add(lacking, total, saved, seal);
        var criteria = new Div(state);
        criteria.addClassName("score-criteria");
        fields.forEach(criteria::add);
        add(strip, criteria, foot);
        addAttachListener(e -> getElement().executeJs("window.kippReading.points(this)"));
        show();
    }

    private CriterionField field(int number, Rubric.Item item, Scoring scoring) {
        var key = item.criterion();
        var acts = new ExhibitList.Acts(
                reading::name,
                reading::lead,
                exhibit -> change(() -> sheet.uncite(key, exhibit)),
                exhibit -> change(() -> sheet.cite(key, exhibit.at())));
        return new CriterionField(number, item, scoring, acts, sheet.place(), this::save);
    }

    /** What is selected beside it becomes evidence. Nothing where the round takes none, or the sheet is sealed. */
    Optional<PickBar> picking(Div columns) {
        if (!rubric.takesEvidence() || !sheet.marks().open()) return Optional.empty();
        var names = fields.stream().map(CriterionField::name).toList();
        return Optional.of(new PickBar(columns, names, (at, pick) -> Attempt.run(this, () -> cite(at, pick))));
    }

    private void cite(int at, Pick pick) {
        if (at >= 0 && at < fields.size())
            change(() -> sheet.cite(fields.get(at).key(), pick));
    }

    /** What is typed elsewhere stays typed. */
    private void change(Runnable evidence) {
        try {
            evidence.run();
            said();
        } catch (Refusal refusal) {
            if (refusal.is(JudgingRefusal.SHEET_SEALED)) takeNewest(refusal);
            throw refusal;
        }
        show();
    }

    private void said() {
        saved.setText(getTranslation("evaluator.saved", Dates.here().time(sheet.savedAt(), Dates.zoneHere())));
    }

    void beside(Component component) {
        foot.add(component);
    }

    Keys keys() {
        var keys = new Keys().on("Ctrl+Enter", getTranslation("evaluator.seal"), this::ask);
        for (var i = 0; i < Math.min(fields.size(), 9); i++) keys.on(String.valueOf(i + 1), "", fields.get(i)::enter);
        keys.mention("Enter", getTranslation("evaluator.key-next"));
        if (rubric.takesEvidence()) keys.mention("e", getTranslation("evaluator.key-evidence"));
        return keys.mention("1–" + fields.size(), getTranslation("evaluator.criterion"));
    }

    /** Whatever can be written is, whichever field it was typed in; where two windows wrote the same, the person decides. */
    private void save() {
        if (!typed().isEmpty()) {
            try {
                sheet.save(typed());
            } catch (Refusal refusal) {
                takeNewest(refusal);
                if (!typed().isEmpty()) sheet.save(typed());
            }
            said();
        }
        show();
    }

    private List<Line> typed() {
        return fields.stream().flatMap(f -> f.typed(sheet.marks()).stream()).toList();
    }

    /** Nothing is sealed before it was asked for with the totals; what stands in the way is said where one sealed from. */
    private void ask() {
        if (!sheet.marks().open()) return;
        save();
        var unclear = names(f -> !f.isClear());
        var missing = names(f -> Objects.isNull(f.points()));
        if (!unclear.isEmpty()) lacking.setText(getTranslation("evaluator.unclear", unclear));
        else if (!missing.isEmpty()) lacking.setText(getTranslation("evaluator.lacking", missing));
        else if (!bare().isEmpty()) lacking.setText(getTranslation("evaluator.unproven", bare()));
        else question.ask(sum());
    }

    /** Criteria that lack the evidence that is asked for. */
    private String bare() {
        var bare = rubric.unproven(sheet.marks().lines());
        return names(f -> bare.contains(f.key()));
    }

    private void seal() {
        try {
            sheet.seal();
        } catch (Refusal refusal) {
            question.close();
            takeNewest(refusal);
            throw refusal;
        }
        show();
    }

    /** Another window was first, with another text in the same field, or with the seal. */
    private void takeNewest(Refusal refusal) {
        if (!refusal.is(JudgingRefusal.SHEET_CHANGED_ELSEWHERE) && !refusal.is(JudgingRefusal.SHEET_SEALED))
            throw refusal;
        sheet.reload();
        show();
        if (refusal.is(JudgingRefusal.SHEET_SEALED)) throw refusal;
    }

    private void show() {
        var marks = sheet.marks();
        var elsewhere = names(f -> f.newest(marks));
        if (!elsewhere.isEmpty() && isAttached()) ActTold.done(getTranslation("evaluator.merged", elsewhere));
        seal.setVisible(marks.open());
        state.removeAll();
        if (!marks.open()) state.add(new StateBadge(Tone.GOOD, Glyph.LOCK, getTranslation("evaluator.sealed-state")));
        totals();
        var rests = marks.lines().stream().flatMap(l -> l.exhibits().stream()).toList();
        if (!rests.equals(marked)) reading.evidence(rests);
        marked = rests;
    }

    private String names(Predicate<CriterionField> which) {
        return fields.stream().filter(which).map(CriterionField::name).collect(Collectors.joining(", "));
    }

    /** As it would be sealed. */
    private String sum() {
        var lines = fields.stream().map(CriterionField::shown).toList();
        return Wording.points(rubric.total(lines));
    }

    private void totals() {
        var missing = fields.stream().filter(f -> Objects.isNull(f.points())).count();
        var text = getTranslation("evaluator.total", sum());
        strip.show();
        total.setText(missing == 0 ? text : text + " · " + getTranslation("evaluator.missing", missing));
        lacking.setText("");
    }
}
