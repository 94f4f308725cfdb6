package id.kipp.ui.people;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import java.util.Optional;
import java.util.function.Function;

/** Where a new password is typed: shown on demand rather than typed twice. What speaks against it stands beside it. */
public final class NewPassword extends PasswordField {

    private final Function<String, Optional<Refusal>> objection;

    public NewPassword(Function<String, Optional<Refusal>> objection) {
        this.objection = objection;
        setLabel(getTranslation("doorway.new-password"));
        setHelperText(getTranslation("doorway.new-password-says"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRequiredIndicatorVisible(true);
        setMaxLength(128);
        setWidthFull();
        setManualValidation(true);
        addValueChangeListener(e -> look());
    }

    private void look() {
        var against = isEmpty() ? Optional.<Refusal>empty() : objection.apply(getValue());
        setErrorMessage(against.map(r -> Attempt.sentence(this, r)).orElse(""));
        setInvalid(against.isPresent());
    }
}
