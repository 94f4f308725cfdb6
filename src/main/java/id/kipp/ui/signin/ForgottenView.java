package id.kipp.ui.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.Passwords;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.people.AddressField;
import org.jspecify.annotations.Nullable;

/** Asks for the address and says the same whether there is such an account or not. */
@Route(value = "lupa-sandi", layout = PublicLayout.class)
@AnonymousAllowed
class ForgottenView extends OneTimeLinkPage {

    private final Passwords passwords;

    ForgottenView(Passwords passwords) {
        super("doorway.forgotten");
        this.passwords = passwords;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String nothing) {
        var email = new AddressField();
        form(
                getTranslation("doorway.forgotten-says"),
                getTranslation("doorway.forgotten-do"),
                () -> {
                    passwords.forgot(email.getValue(), from());
                    done(getTranslation("doorway.forgotten-done"));
                },
                email);
    }

    private static String from() {
        var request = VaadinRequest.getCurrent();
        return request == null ? UI.getCurrent().getSession().toString() : request.getRemoteAddr();
    }
}
