package id.kipp.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Writes something sensible into every empty field below a component. */
final class Filling {

    private Filling() {}

    static void in(Component form) {
        _find(form, TextField.class).forEach(f -> put(f, "Uji 12"));
        _find(form, TextArea.class).forEach(f -> put(f, "Alasan yang cukup panjang untuk diuji."));
        _find(form, EmailField.class).forEach(f -> put(f, UUID.randomUUID() + "@uji.test"));
        _find(form, DatePicker.class).forEach(f -> put(f, LocalDate.now().plusDays(2)));
        _find(form, Checkbox.class).forEach(f -> {
            if (!f.getValue() && usable(f)) f.setValue(true);
        });
        _find(form, RadioButtonGroup.class).forEach(Filling::first);
        _find(form, Select.class).forEach(Filling::firstOf);
        _find(form, ComboBox.class).forEach(Filling::firstIn);
        _find(form, MultiSelectComboBox.class).forEach(Filling::oneOf);
        _find(form, CheckboxGroup.class).forEach(Filling::ticked);
        _find(form, TimePicker.class).forEach(f -> put(f, LocalTime.of(9, 0)));
        _find(form, NumberField.class).forEach(f -> put(f, 1.0));
    }

    private static <V> void put(HasValue<?, V> field, V value) {
        if (field.isEmpty() && usable(field)) field.setValue(value);
    }

    private static boolean usable(HasValue<?, ?> field) {
        return !field.isReadOnly()
                && (!(field instanceof HasEnabled e) || e.isEnabled())
                && ((Component) field).isVisible();
    }

    private static <T> void first(RadioButtonGroup<T> group) {
        if (group.isEmpty() && usable(group))
            group.getListDataView().getItems().findFirst().ifPresent(group::setValue);
    }

    private static <T> void firstOf(Select<T> select) {
        if (select.isEmpty() && usable(select))
            select.getGenericDataView().getItems().findFirst().ifPresent(select::setValue);
    }

    private static <T> void firstIn(ComboBox<T> box) {
        if (!box.isEmpty() || !usable(box)) return;
        var items = ComboBoxKt.getSuggestionItems(box);
        if (!items.isEmpty()) box.setValue(items.getFirst());
    }

    private static <T> void oneOf(MultiSelectComboBox<T> box) {
        if (!box.isEmpty() || !usable(box)) return;
        box.getGenericDataView().getItems().limit(2).forEach(box::select);
    }

    private static <T> void ticked(CheckboxGroup<T> group) {
        if (group.isEmpty() && usable(group))
            group.getGenericDataView().getItems().limit(2).forEach(group::select);
    }
}
