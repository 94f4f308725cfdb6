package id.kipp.ui.secretariat;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import id.kipp.edition.Editions;
import id.kipp.ui.kit.ComponentTexts;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Day and time by the clock of Jakarta. */
final class MomentField extends DateTimePicker {

    MomentField(String label) {
        super(label);
        setHelperText("WIB");
        setLocale(ComponentTexts.clock());
        setWidthFull();
        setDatePickerI18n(ComponentTexts.datePicker());
    }

    void show(@Nullable Instant moment) {
        setValue(moment == null ? null : moment.atZone(Editions.WIB).toLocalDateTime());
    }

    Optional<Instant> moment() {
        return Optional.ofNullable(getValue()).map(v -> v.atZone(Editions.WIB).toInstant());
    }
}
