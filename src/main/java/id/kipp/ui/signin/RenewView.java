package id.kipp.ui.signin;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.Account;
import id.kipp.account.Passwords;
import id.kipp.ui.kit.LongForm;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.people.AddressField;
import id.kipp.ui.people.NewPassword;

/** Who forgot the password chooses another; every session of the account ends. */
@Route(value = "sandi", layout = PublicLayout.class)
@AnonymousAllowed
class RenewView extends OneTimeLinkPage {

    private final Passwords passwords;

    RenewView(Passwords passwords) {
        super("doorway.renew");
        this.passwords = passwords;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        passwords
                .forgetful(token)
                .ifPresentOrElse(who -> ask(who, token), () -> over("doorway.ask-again", "/lupa-sandi"));
    }

    private void ask(Account who, String token) {
        LongForm.stay(); // whoever holds the link is known
        var password = new NewPassword(typed -> passwords.objection(who, typed));
        form(
                getTranslation("doorway.renew-says"),
                getTranslation("doorway.renew-do"),
                () -> {
                    passwords.renew(token, password.getValue());
                    done(getTranslation("doorway.renew-done"));
                },
                AddressField.fixed(who.profile().email()),
                password);
    }
}
