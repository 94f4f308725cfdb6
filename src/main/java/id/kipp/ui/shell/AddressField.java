package id.kipp.ui.shell;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;

/** The e-mail address that is the sign-in name; a password keeper finds it here. */
final class AddressField extends EmailField {

    AddressField() {
        setLabel(getTranslation("doorway.email"));
        setAutocomplete(Autocomplete.USERNAME);
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    static AddressField fixed(String address) {
        var field = new AddressField();
        field.setValue(address);
        field.setReadOnly(true);
        field.setRequiredIndicatorVisible(false);
        return field;
    }
}
