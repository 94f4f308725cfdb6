package id.kipp.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import id.kipp.ui.kit.ScreenLanguage;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Indonesia or English; remembered in a cookie, because it is the person's own choice on this device. */
public final class LanguageSwitch extends Div {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    public LanguageSwitch() {
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        for (var language : ScreenLanguage.values()) {
            add(button(language));
        }
    }

    private NativeButton button(ScreenLanguage language) {
        var button = new NativeButton(language.code().toUpperCase(Locale.ROOT), e -> choose(language));
        var current = language.locale().getLanguage().equals(getLocale().getLanguage());
        button.getElement()
                .setAttribute("lang", language.code())
                .setAttribute("title", language.ownName())
                .setAttribute("aria-label", language.ownName())
                .setAttribute("aria-pressed", String.valueOf(current));
        return button;
    }

    private static void choose(ScreenLanguage language) {
        var cookie = new Cookie(ScreenLanguage.COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }
}
