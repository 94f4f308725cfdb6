package id.kipp.ui.judging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.account.CurrentActor;
import id.kipp.judging.Agreement;
import id.kipp.judging.Consolidation;
import id.kipp.judging.Consolidations;
import id.kipp.judging.JudgingRefusal;
import id.kipp.judging.Standing;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Score;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.SharedField;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Putting a score to the team, and standing by one that was put. Score and reason are fields that another may change, too. */
final class AgreementForm extends Div {

    private final Consolidations consolidations;
    private final CurrentActor current;
    private final Room room;
    private final Standing standing;
    private final Div put = new Div();
    private final FigureField score;
    private final TextArea reason = new TextArea(getTranslation("evaluator.reason"));
    private final SharedField sharedScore;
    private final SharedField sharedReason;
    private final Section form;
    private @Nullable Agreement shown; // what is put
    private final Button propose = new Button(getTranslation("evaluator.propose"));

    AgreementForm(Consolidations consolidations, CurrentActor current, Room room, Standing standing) {
        this.consolidations = consolidations;
        this.current = current;
        this.room = room;
        this.standing = standing;
        score = scoreField(this, standing);
        reason.setWidthFull();
        reason.setMaxLength(Agreement.REASON_MAX);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        var place = "room/" + room.seen().id().value();
        sharedScore = new SharedField(score, this::open).keptAt(this, place + "/score");
        sharedReason = new SharedField(reason, this::open).keptAt(this, place + "/reason");
        form = new Section(getTranslation("evaluator.agree"), sharedScore, sharedReason, propose);
        addClassName("stack");
        put.getElement().setAttribute("aria-live", "polite");
        Attempt.onClick(propose, this::propose);
        add(put, form);
    }

    /** In points with two decimals at most, beside what the team's mean is. */
    static FigureField scoreField(Div place, Standing standing) {
        var score = new FigureField(place.getTranslation("evaluator.agreed-score"), FigureRule.hundredths(0, Score.MAX))
                .stepped(BigDecimal.valueOf(standing.step(), 2));
        score.setHelperText(place.getTranslation("evaluator.score-help", ScoreTable.score(standing.mean())));
        return score;
    }

    static BigDecimal points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    static int hundredths(FigureField score) {
        return score.require().movePointRight(2).intValueExact();
    }

    /** Shows what is put now; what is being written stays, beside what another has put in the same field. */
    void show(Consolidation seen) {
        var proposed = seen.proposed();
        sharedScore.newest(score.print(points(proposed == null ? standing.mean() : proposed.score())));
        sharedReason.newest(proposed == null ? "" : proposed.reason());
        propose.setThemeName(proposed == null ? ButtonVariant.PRIMARY.getVariantName() : "");
        showPut(seen.isAgreed() ? null : proposed);
        open();
    }

    /** Anew only when it is another: a button that is replaced under a finger takes the press with it. */
    private void showPut(@Nullable Agreement proposed) {
        if (Objects.equals(proposed, shown)) return;
        shown = proposed;
        put.removeAll();
        if (proposed != null) put.add(put(proposed));
    }

    /** As long as nothing is agreed; after that only what was typed and never sent is still shown. */
    private void open() {
        var agreed = room.seen().isAgreed();
        form.setVisible(!agreed || isUnsent(sharedScore) || isUnsent(sharedReason));
        propose.setVisible(!agreed);
        score.setReadOnly(agreed);
        reason.setReadOnly(agreed);
        reason.setHelperText(agreed ? getTranslation("evaluator.unsent") : "");
    }

    private static boolean isUnsent(SharedField field) {
        return field.isTouched() || field.isContested();
    }

    private Section put(Agreement proposed) {
        var says = new Paragraph(
                getTranslation("evaluator.put", room.name(proposed.by()), ScoreTable.score(proposed.score())));
        var section = new Section(getTranslation("evaluator.proposed"), says, new Prose(proposed.reason()));
        if (proposed.confirmed().contains(current.get().id())) return section.says(getTranslation("evaluator.waits"));
        var confirm = new Button(getTranslation("evaluator.confirm"), Glyph.CHECK.icon());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(confirm, () -> room.act(seen -> consolidations.confirm(current.get(), seen)));
        section.add(confirm);
        return proposed.confirmed().isEmpty() ? section.says(getTranslation("evaluator.mixed")) : section;
    }

    private void propose() {
        if (!score.checkGiven()) return;
        if (sharedScore.isContested() || sharedReason.isContested())
            throw new Refusal(JudgingRefusal.CONSOLIDATION_CHANGED_ELSEWHERE);
        reason.setValue(reason.getValue().strip()); // as it will be kept: else one's own text comes back as another's
        room.act(seen -> consolidations.propose(current.get(), seen, hundredths(score), reason.getValue()));
    }
}
