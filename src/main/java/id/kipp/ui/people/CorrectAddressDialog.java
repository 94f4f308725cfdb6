package id.kipp.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import id.kipp.account.Account;
import id.kipp.ui.kit.Attempt;

/** The right address for an invitation that went to a mistyped one; stays open when that is refused. */
final class CorrectAddressDialog extends Dialog {

    CorrectAddressDialog(AccountActions people, Account shown, Runnable changed) {
        addClassName("ask");
        setHeaderTitle(getTranslation("people.correct-ask", shown.name()));
        setCloseOnOutsideClick(false);
        var email = new EmailField(getTranslation("people.correct-new"));
        email.setHelperText(getTranslation("people.email-says"));
        email.setValue(shown.profile().email());
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        email.setAutofocus(true);
        var send = new Button(getTranslation("people.correct-do"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(send, () -> {
            people.correct(shown, email.getValue());
            close();
            changed.run();
        });
        var back = new Button(getTranslation("kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Paragraph(getTranslation("people.correct-says", shown.profile().email())), email);
        getFooter().add(back, send);
    }
}
