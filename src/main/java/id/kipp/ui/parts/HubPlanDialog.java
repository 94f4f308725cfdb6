package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.hub.HubRefusal;
import id.kipp.hub.PlanItem;
import id.kipp.hub.PlanKind;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A line of a work plan. */
final class HubPlanDialog extends Dialog {

    HubPlanDialog(int year, Consumer<PlanItem> then) {
        addClassName("ask");
        setHeaderTitle(getTranslation("hub.plan-add"));
        setCloseOnOutsideClick(false);
        var kind = new Select<PlanKind>();
        kind.setLabel(getTranslation("hub.plan-kind"));
        kind.setItems(PlanKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.key()));
        kind.setValue(PlanKind.TRANSFER);
        var activity = new TextField(getTranslation("hub.plan-what"));
        activity.setMaxLength(Typed.LINE_MAX);
        var unit = new TextField(getTranslation("hub.plan-unit"));
        unit.setMaxLength(Typed.LINE_MAX);
        var from = day("hub.plan-from", year);
        var until = day("hub.plan-until", year);
        kind.setWidthFull();
        activity.setWidthFull();
        unit.setWidthFull();
        add(kind, activity, unit, from, until);
        var save = new Button(getTranslation("help.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            if (from.isEmpty() || until.isEmpty()) throw new Refusal(HubRefusal.BAD_PLAN, year);
            then.accept(new PlanItem(
                    kind.getValue(), activity.getValue(), unit.getValue(), from.getValue(), until.getValue(), null));
            close();
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), save);
    }

    private DatePicker day(String label, int year) {
        var day = new DatePicker(getTranslation(label));
        day.setInitialPosition(LocalDate.of(year, 1, 1));
        ComponentTexts.into(day);
        return day;
    }
}
