package id.kipp.ui.people;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;

/** The e-mail address that is the sign-in name; a password keeper finds it here. */
public final class AddressField extends EmailField {

    public AddressField() {
        setLabel(getTranslation("doorway.email"));
        setAutocomplete(Autocomplete.USERNAME);
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    public static AddressField fixed(String address) {
        var field = new AddressField();
        field.setValue(address);
        field.setReadOnly(true);
        field.setRequiredIndicatorVisible(false);
        return field;
    }
}
