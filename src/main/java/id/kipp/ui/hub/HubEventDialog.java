package id.kipp.ui.hub;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.hub.EventKind;
import id.kipp.hub.EventText;
import id.kipp.hub.HubRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import java.util.function.Consumer;

/** An event of a hub: what, when, where, and what was said. */
final class HubEventDialog extends Dialog {

    private final Select<EventKind> kind = new Select<>();
    private final TextField title = new TextField(getTranslation("hub.event-title-label"));
    private final TextField place = new TextField(getTranslation("hub.event-place"));
    private final DatePicker from = new DatePicker(getTranslation("hub.plan-from"));
    private final DatePicker until = new DatePicker(getTranslation("hub.plan-until"));
    private final TextField about = new TextField(getTranslation("hub.event-about"));
    private final TextArea minutes = new TextArea(getTranslation("hub.minutes"));

    /** A new one. @param replication which it is about; empty for none */
    HubEventDialog(EventKind first, String replication, Consumer<EventText> then) {
        this(then, "hub.event-plan");
        kind.setValue(first);
        about.setValue(replication);
    }

    /** One that is there. */
    HubEventDialog(EventText seen, Consumer<EventText> then) {
        this(then, "hub.event-rewrite");
        kind.setValue(seen.kind());
        title.setValue(seen.title());
        place.setValue(seen.place());
        from.setValue(seen.from());
        until.setValue(seen.until());
        about.setValue(seen.replication());
        minutes.setValue(seen.minutes());
    }

    private HubEventDialog(Consumer<EventText> then, String heading) {
        addClassName("ask");
        setHeaderTitle(getTranslation(heading));
        setCloseOnOutsideClick(false);
        setWidth("46rem");
        kind.setLabel(getTranslation("hub.event-kind"));
        kind.setItems(EventKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.key()));
        title.setMaxLength(Typed.LINE_MAX);
        place.setMaxLength(Typed.LINE_MAX);
        about.setMaxLength(Typed.LINE_MAX);
        about.setHelperText(getTranslation("hub.event-about-hint"));
        minutes.setMaxLength(EventText.MINUTES);
        minutes.setMinRows(6);
        ComponentTexts.into(from);
        ComponentTexts.into(until);
        for (var field : new HasSize[] {kind, title, place, about, minutes}) field.setWidthFull();
        add(kind, title, place, from, until, about, minutes);
        var save = new Button(getTranslation("help.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            then.accept(written());
            close();
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), save);
    }

    private EventText written() {
        if (from.isEmpty()) throw new Refusal(HubRefusal.EVENT_DAYS);
        var last = until.isEmpty() ? from.getValue() : until.getValue();
        return new EventText(
                kind.getValue(),
                title.getValue(),
                place.getValue(),
                from.getValue(),
                last,
                about.getValue(),
                minutes.getValue());
    }
}
