package id.kipp.ui.judging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.kipp.account.CurrentActor;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.Standing;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;

/** The chair's rights before a score is agreed: reopening a sheet, and deciding where the team cannot agree; both with a reason. */
final class ChairCard extends Div {

    private final Consolidations consolidations;
    private final Sheets sheets;
    private final CurrentActor current;
    private final Room room;

    ChairCard(
            Consolidations consolidations,
            Sheets sheets,
            CurrentActor current,
            Room room,
            Consolidations.Opened opened) {
        this.consolidations = consolidations;
        this.sheets = sheets;
        this.current = current;
        this.room = room;
        var actions = new Div(decide(opened.standing()));
        actions.addClassName("actions");
        opened.sheets().forEach(sheet -> actions.add(reopen(sheet, room.name(sheet.judge()))));
        add(new Section(getTranslation("evaluator.chair"), actions).says(getTranslation("evaluator.chair-says")));
    }

    private Button decide(Standing standing) {
        var button = new Button(getTranslation("evaluator.decide"), Glyph.GAVEL.icon());
        button.addClickListener(e -> {
            var score = AgreementForm.scoreField(this, standing);
            score.fill(AgreementForm.points(standing.mean()));
            new ReasonDialog(getTranslation("evaluator.decide-ask"), getTranslation("evaluator.decide-verb"))
                    .says(getTranslation("evaluator.decide-says"))
                    .beside(score)
                    .when(score::checkGiven)
                    .ask(reason -> {
                        var points = AgreementForm.hundredths(score);
                        room.act(seen -> consolidations.decide(current.get(), seen, points, reason));
                        ActTold.done(getTranslation("evaluator.decided"));
                    });
        });
        return button;
    }

    private Button reopen(Sheet sheet, String name) {
        var reopen = new Button(getTranslation("evaluator.reopen", name));
        reopen.addThemeVariants(ButtonVariant.TERTIARY);
        reopen.addClickListener(e -> new ReasonDialog(
                        getTranslation("evaluator.reopen-ask", name), getTranslation("evaluator.reopen-verb"))
                .says(getTranslation("evaluator.reopen-says"))
                .ask(reason -> {
                    sheets.reopen(current.get(), sheet, reason);
                    ActTold.done(getTranslation("evaluator.reopened", name));
                    getUI().ifPresent(ui -> ui.navigate("evaluasi"));
                }));
        return reopen;
    }
}
