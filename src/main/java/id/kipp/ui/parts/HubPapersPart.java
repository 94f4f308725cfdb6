package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubStep;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a hub rests on: its steps with their papers, and papers beside them. */
public final class HubPapersPart extends Div {

    /** @param then what is shown of it changed */
    public HubPapersPart(HubRegister hubs, CurrentActor current, Hub hub, Consumer<Hub> then) {
        var lines = new ArrayList<String>();
        hub.steps().reversed().forEach(s -> lines.add(step(s)));
        hub.papers().reversed().forEach(p -> lines.add(paper(p)));
        var record = new Button(getTranslation("hub.paper-record"), e -> dialog(hubs, current, hub, then));
        add(new Section(getTranslation("hub.papers"), HubWords.lines(lines, getTranslation("hub.papers-none")))
                .says(getTranslation("hub.papers-says"))
                .actions(record));
    }

    private String step(HubStep step) {
        var says = getTranslation(
                "hub.step-taken",
                getTranslation(step.to().key()),
                paper(step.paper()),
                Dates.here().shortDay(step.at()));
        return step.reason().isEmpty() ? says : says + " " + step.reason();
    }

    private String paper(HubInstrument paper) {
        return getTranslation(paper.kind().key()) + " " + HubWords.paper(paper)
                + (paper.source().isEmpty() ? "" : " (" + paper.source() + ")");
    }

    private void dialog(HubRegister hubs, CurrentActor current, Hub hub, Consumer<Hub> then) {
        var dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(getTranslation("hub.paper-record"));
        dialog.setCloseOnOutsideClick(false);
        var paper = new HubPaperFields(
                List.of(HubPaper.SK_TIM, HubPaper.SK_PENDAMPING, HubPaper.BERITA_ACARA, HubPaper.NASKAH_KOMITMEN));
        dialog.add(paper);
        var save = new Button(getTranslation("help.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            then.accept(hubs.record(current.get(), hub, paper.written()));
            dialog.close();
        });
        dialog.getFooter().add(new Button(getTranslation("kit.cancel"), e -> dialog.close()), save);
        dialog.open();
    }
}
