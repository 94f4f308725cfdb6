package id.kipp.ui.signin;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.ui.kit.ComponentTexts;

/** Why the sign-in did not work, as the form says it. */
final class SignInTrouble {

    static final String WRONG = "error";
    static final String WAIT = "tunggu";
    static final String LOCKED = "terkunci";

    private SignInTrouble() {}

    static void show(LoginForm form, QueryParameters asked) {
        var texts = ComponentTexts.login();
        asked.getSingleParameter(WAIT)
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .ifPresent(seconds -> say(
                        texts,
                        form.getTranslation("login.too-many"),
                        form.getTranslation("login.too-many-why", Integer.valueOf(seconds))));
        if (asked.getParameters().containsKey(LOCKED)) {
            say(texts, form.getTranslation("login.locked"), form.getTranslation("login.locked-why"));
        }
        form.setI18n(texts);
        form.setError(asked.getParameters().keySet().stream()
                .anyMatch(k -> k.equals(WRONG) || k.equals(WAIT) || k.equals(LOCKED)));
    }

    private static void say(LoginI18n texts, String title, String message) {
        texts.getErrorMessage().setTitle(title);
        texts.getErrorMessage().setMessage(message);
    }
}
