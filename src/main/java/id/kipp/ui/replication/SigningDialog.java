package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.replication.SigningDay;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** A new commitment day: what it is called, where and when, and the number of the sheet. */
final class SigningDialog extends Dialog {

    private final TextField title = line("signing.name");
    private final TextField place = line("signing.where");
    private final TextField sheet = line("signing.sheet");
    private final DatePicker day = new DatePicker(getTranslation("signing.when"));
    private final ComboBox<Province> province = new ComboBox<>(getTranslation("signing.region"));

    /** @param anywhere whether the province may be chosen @param own the province of the hub */
    SigningDialog(boolean anywhere, Optional<Province> own, Clock clock, Consumer<SigningDay.Head> then) {
        addClassName("ask");
        setHeaderTitle(getTranslation("signing.open"));
        setCloseOnOutsideClick(false);
        setWidth("40rem");
        ComponentTexts.into(day);
        day.setValue(LocalDate.now(clock.withZone(Dates.WIB)));
        province.setItems(Province.values());
        province.setItemLabelGenerator(Province::label);
        province.setWidthFull();
        province.setVisible(anywhere);
        own.ifPresent(province::setValue);
        add(new Paragraph(getTranslation("signing.open-says")), title, province, place, day, sheet);
        var open = new Button(getTranslation("signing.open"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(open, () -> {
            if (day.getValue() == null) throw new Refusal(ReplicationRefusal.BAD_DAY);
            then.accept(new SigningDay.Head(
                    title.getValue(), province.getValue(), place.getValue(), day.getValue(), sheet.getValue()));
            close();
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), open);
    }

    private TextField line(String key) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(Typed.LINE_MAX);
        field.setWidthFull();
        return field;
    }
}
