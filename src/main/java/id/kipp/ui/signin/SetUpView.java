package id.kipp.ui.signin;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.Passwords;
import id.kipp.account.SetUp;
import id.kipp.ui.kit.LongForm;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.people.AddressField;
import id.kipp.ui.people.NewPassword;

/** The first administrator comes in by the link that the first start printed. */
@Route(value = "siapkan", layout = PublicLayout.class)
@AnonymousAllowed
class SetUpView extends OneTimeLinkPage {

    private final SetUp setUp;
    private final Passwords passwords;

    SetUpView(SetUp setUp, Passwords passwords) {
        super("doorway.set-up");
        this.setUp = setUp;
        this.passwords = passwords;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (!setUp.isOpen(token)) {
            over("shell.sign-in", "/login");
            return;
        }
        LongForm.stay();
        var name = new TextField(getTranslation("doorway.name"));
        name.setRequiredIndicatorVisible(true);
        var email = new AddressField();
        var password = new NewPassword(typed -> passwords.objection(name.getValue() + " " + email.getValue(), typed));
        form(
                getTranslation("doorway.set-up-says"),
                getTranslation("doorway.set-up-do"),
                () -> {
                    setUp.firstAdministrator(token, name.getValue(), email.getValue(), password.getValue());
                    done(getTranslation("doorway.set-up-done"));
                },
                name,
                email,
                password);
    }
}
