package id.kipp.ui.kit;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Day and time by the clock of Jakarta; the day as people write it. */
public final class MomentField extends CustomField<@Nullable LocalDateTime> {

    private final DatePicker day = new DatePicker();
    private final TimePicker time = new TimePicker();

    public MomentField(String label) {
        setLabel(label);
        setHelperText("WIB");
        setWidthFull();
        ComponentTexts.into(day);
        day.setAriaLabel(label + ": " + getTranslation("component.moment-day"));
        time.setAriaLabel(label + ": " + getTranslation("component.moment-time"));
        time.setLocale(ComponentTexts.clock());
        var both = new Div(day, time);
        both.addClassName("moment");
        add(both);
    }

    public void show(@Nullable Instant moment) {
        setValue(moment == null ? null : moment.atZone(Dates.WIB).toLocalDateTime());
    }

    public Optional<Instant> moment() {
        return Optional.ofNullable(getValue()).map(v -> v.atZone(Dates.WIB).toInstant());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        day.setReadOnly(readOnly);
        time.setReadOnly(readOnly);
    }

    /** None as long as one of the two is missing. */
    @Override
    protected @Nullable LocalDateTime generateModelValue() {
        return day.getValue() == null || time.getValue() == null
                ? null
                : day.getValue().atTime(time.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime moment) {
        day.setValue(moment == null ? null : moment.toLocalDate());
        time.setValue(moment == null ? null : moment.toLocalTime());
    }
}
