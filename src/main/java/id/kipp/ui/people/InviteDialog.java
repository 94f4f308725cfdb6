package id.kipp.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Invitation;
import id.kipp.ui.kit.Attempt;
import java.util.List;
import java.util.function.BiFunction;

/** Asks for name and address and whatever the desk adds; stays open when the invitation is refused. */
public final class InviteDialog extends Dialog {

    private final FormLayout form = new FormLayout();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Button invite = new Button();

    public InviteDialog(String title) {
        addClassName("invite-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        name.setLabel(getTranslation("doorway.name"));
        name.setRequiredIndicatorVisible(true);
        email.setLabel(getTranslation("doorway.email"));
        email.setHelperText(getTranslation("people.email-says"));
        email.setRequiredIndicatorVisible(true);
        form.add(name, email);
        add(form);
        invite.setText(getTranslation("people.invite"));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(getTranslation("kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, invite);
    }

    public InviteDialog first(Component field) {
        form.addComponentAsFirst(field);
        return this;
    }

    public InviteDialog fields(List<? extends Component> fields) {
        fields.forEach(form::add);
        return this;
    }

    /** @param make the invitation out of name and address */
    public void ask(AccountActions people, BiFunction<String, String, Invitation> make, Runnable changed) {
        Attempt.onClick(invite, () -> {
            people.invite(make.apply(name.getValue(), email.getValue()));
            changed.run();
            close();
        });
        open();
    }
}
