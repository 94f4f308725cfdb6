package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MomentFieldTest extends KitTest {

    MomentField field;

    @BeforeEach
    void shown() {
        field = show(new MomentField("Tutup"));
    }

    @Test
    void a_day_and_its_time_are_a_moment_of_jakarta_and_one_without_the_other_is_none() {
        _get(DatePicker.class).setValue(LocalDate.of(2026, 5, 2));
        _fireDomEvent(field, "change");
        assertThat(field.moment()).isEmpty();
        _get(TimePicker.class).setValue(LocalTime.of(14, 0));
        _fireDomEvent(field, "change");
        assertThat(field.moment()).contains(Instant.parse("2026-05-02T07:00:00Z"));
    }

    @Test
    void what_is_stored_is_shown_and_emptied_again() {
        field.show(Instant.parse("2026-12-31T17:00:00Z"));
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.MIDNIGHT);
        field.show(null);
        assertThat(field.moment()).isEmpty();
    }

    @Test
    void its_day_is_read_as_people_write_it() {
        assertThat(_get(DatePicker.class).getFallbackParser()).isNotNull();
    }
}
