package id.kipp.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Proving;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Passkeys;

/** Asks for one proof, in whichever ways this person has. */
final class ProofPanel extends Div {

    private static final int CODE = 20;

    private final Proving proving;
    private final Runnable proven;

    ProofPanel(Proving proving, Runnable proven) {
        this.proving = proving;
        this.proven = proven;
        addClassName("proof");
        var ways = proving.ways();
        if (ways.passkey()) add(passkey());
        if (ways.code()) add(code());
        if (ways.password()) add(password());
    }

    private Button passkey() {
        var button = new Button(getTranslation("proof.passkey-use"), Glyph.LOCK.icon());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Passkeys.prepare(this);
        Attempt.onClick(button, () -> {
            var asked = proving.askPasskey();
            Passkeys.use(
                    this,
                    asked.json(),
                    answer -> Attempt.run(this, () -> {
                        proving.byPasskey(asked, answer);
                        proven.run();
                    }));
        });
        return button;
    }

    private Div code() {
        var field = new TextField(getTranslation("proof.code"));
        field.setHelperText(getTranslation("proof.code-says"));
        field.getElement().setProperty("autocomplete", "one-time-code");
        field.setMaxLength(CODE);
        field.setAutofocus(true);
        return asking(field, () -> proving.byCode(field.getValue()), field::clear);
    }

    private Div password() {
        var field = new PasswordField(getTranslation("proof.password"));
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.setAutofocus(true);
        return asking(field, () -> proving.byPassword(field.getValue()), field::clear);
    }

    /** What is wrong stands beside the field. */
    private <
                    F extends
                            com.vaadin.flow.component.Component & com.vaadin.flow.component.HasSize
                                    & com.vaadin.flow.component.shared.HasValidationProperties>
            Div asking(F field, Runnable prove, Runnable clear) {
        field.setWidthFull();
        var button = new Button(getTranslation("proof.go"));
        if (!proving.ways().passkey()) button.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(button, () -> {
            try {
                prove.run();
            } catch (Refusal refusal) {
                clear.run();
                field.setErrorMessage(Attempt.sentence(this, refusal));
                field.setInvalid(true);
                return;
            }
            proven.run();
        });
        var place = new Div(field, button);
        place.addClassName("stack");
        button.addClickShortcut(Key.ENTER).listenOn(place);
        return place;
    }
}
