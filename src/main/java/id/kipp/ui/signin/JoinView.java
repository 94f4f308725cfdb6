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

/** Who was invited chooses a password. Opening the link uses nothing up: mail scanners open links, too. */
@Route(value = "undangan", layout = PublicLayout.class)
@AnonymousAllowed
class JoinView extends OneTimeLinkPage {

    private final Passwords passwords;

    JoinView(Passwords passwords) {
        super("doorway.join");
        this.passwords = passwords;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        passwords.invited(token).ifPresentOrElse(who -> ask(who, token), () -> over("shell.sign-in", "/login"));
    }

    private void ask(Account who, String token) {
        LongForm.stay(); // whoever holds the link is known
        var password = new NewPassword(typed -> passwords.objection(who, typed));
        form(
                getTranslation("doorway.join-says", who.name(), role(who)),
                getTranslation("doorway.join-do"),
                () -> {
                    passwords.join(token, password.getValue());
                    done(getTranslation("doorway.join-done"));
                },
                AddressField.fixed(who.profile().email()),
                password);
    }

    private String role(Account who) {
        return getTranslation("role." + who.roles().iterator().next());
    }
}
