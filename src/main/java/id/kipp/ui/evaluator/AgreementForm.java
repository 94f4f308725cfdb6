package id.kipp.ui.evaluator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.account.CurrentActor;
import id.kipp.evaluation.Consolidation;
import id.kipp.evaluation.Consolidations;
import id.kipp.evaluation.Standing;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Putting a score to the team, and standing by one that was put. */
final class AgreementForm extends Div {

    AgreementForm(
            Consolidations consolidations,
            CurrentActor current,
            Map<AccountId, String> names,
            Consolidation seen,
            Standing standing,
            Consumer<Consolidation> show) {
        var put = seen.proposed();
        if (put != null) {
            var confirmed = put.confirmed().contains(current.get().id());
            var says = new Paragraph(
                    getTranslation("evaluator.put", names.getOrDefault(put.by(), ""), ScoreTable.score(put.score())));
            var section = new Section(getTranslation("evaluator.proposed"), says, new Prose(put.reason()));
            if (confirmed) section.says(getTranslation("evaluator.waits"));
            else {
                var confirm = new Button(getTranslation("evaluator.confirm"), Glyph.CHECK.icon());
                confirm.addThemeVariants(ButtonVariant.PRIMARY);
                Attempt.onClick(confirm, () -> show.accept(consolidations.confirm(current.get(), seen)));
                section.add(confirm);
            }
            add(section);
        }
        var score = new BigDecimalField(getTranslation("evaluator.agreed-score"));
        score.setLocale(getLocale());
        score.setValue(BigDecimal.valueOf(standing.mean(), 2));
        score.setHelperText(getTranslation("evaluator.score-help", ScoreTable.score(standing.mean())));
        var reason = new TextArea(getTranslation("evaluator.reason"));
        reason.setWidthFull();
        reason.setMaxLength(4_000);
        var propose = new Button(getTranslation("evaluator.propose"));
        if (put == null) propose.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(
                propose,
                () -> show.accept(
                        consolidations.propose(current.get(), seen, hundredths(score.getValue()), reason.getValue())));
        add(new Section(
                getTranslation(put == null ? "evaluator.agree" : "evaluator.put-another"), score, reason, propose));
    }

    static int hundredths(@Nullable BigDecimal typed) {
        if (typed == null) throw new Refusal("consolidation.score-missing");
        try {
            return typed.movePointRight(2).intValueExact();
        } catch (ArithmeticException tooFine) {
            throw new Refusal("consolidation.score-too-fine");
        }
    }
}
