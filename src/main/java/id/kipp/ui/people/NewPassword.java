package id.kipp.ui.people;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Where a new password is typed: shown on demand rather than typed twice. */
public final class NewPassword extends PasswordField {

    public NewPassword() {
        setLabel(getTranslation("doorway.new-password"));
        setHelperText(getTranslation("doorway.new-password-says"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRequiredIndicatorVisible(true);
        setMaxLength(128);
        setWidthFull();
    }
}
