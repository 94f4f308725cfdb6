package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.account.CurrentActor;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubTarget;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;

/** How many hubs there are to be, until when, and which paper says so. */
final class HubTargetDialog extends Dialog {

    private static final int LAST_YEAR = 2100;

    HubTargetDialog(HubRegister hubs, CurrentActor current, HubTarget seen, Runnable then) {
        addClassName("ask");
        setHeaderTitle(getTranslation("hub.aim"));
        setCloseOnOutsideClick(false);
        var provinces = new FigureField(getTranslation("hub.provinces"), FigureRule.whole(0, HubTarget.PROVINCES));
        var central = new FigureField(getTranslation("hub.central"), FigureRule.whole(0, HubTarget.CENTRAL));
        var year = new FigureField(
                getTranslation("hub.target-year"), FigureRule.whole(HubInstrument.FIRST_YEAR, LAST_YEAR));
        var basis = new TextArea(getTranslation("hub.target-basis"));
        basis.setMaxLength(Typed.REASON_MAX);
        basis.setWidthFull();
        provinces.fill(seen.provinces());
        central.fill(seen.central());
        year.fill(seen.year());
        basis.setValue(seen.basis());
        add(provinces, central, year, basis);
        var save = new Button(getTranslation("help.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            hubs.aim(
                    current.get(),
                    seen,
                    provinces.requireWhole(),
                    central.requireWhole(),
                    year.requireWhole(),
                    basis.getValue());
            close();
            then.run();
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), save);
    }
}
