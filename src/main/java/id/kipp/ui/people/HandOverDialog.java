package id.kipp.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Account;
import id.kipp.ui.kit.Attempt;

/** Who comes after somebody who leaves an office; stays open when that is refused. */
final class HandOverDialog extends Dialog {

    HandOverDialog(AccountActions people, Account leaving, Runnable changed) {
        addClassName("ask");
        setHeaderTitle(getTranslation("people.hand-over-ask", leaving.name()));
        setCloseOnOutsideClick(false);
        var name = new TextField(getTranslation("people.hand-over-name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setWidthFull();
        name.setAutofocus(true);
        var email = new EmailField(getTranslation("people.hand-over-email"));
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        var go = new Button(getTranslation("people.hand-over"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(go, () -> {
            people.handOver(leaving, name.getValue(), email.getValue());
            close();
            changed.run();
        });
        var back = new Button(getTranslation("kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        people.successor(leaving).ifPresent(next -> {
            name.setValue(next.name());
            email.setValue(next.email());
        });
        add(new Paragraph(getTranslation("people.hand-over-says", leaving.name())), name, email);
        getFooter().add(back, go);
    }
}
