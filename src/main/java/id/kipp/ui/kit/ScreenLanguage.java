package id.kipp.ui.kit;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two languages the house speaks, and which of them a request wants. */
public enum ScreenLanguage {
    INDONESIAN("id", "Indonesia"),
    ENGLISH("en", "English");

    public static final String COOKIE = "kipp-bahasa";

    private static final String WISHES = "Accept-Language";

    private final String code;
    private final String name;

    ScreenLanguage(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** The person's own choice, else the first of the browser's wishes that we speak, else Indonesian. */
    public static ScreenLanguage wantedBy(VaadinRequest request) {
        return Stream.concat(chosen(request.getCookies()), wished(request.getHeader(WISHES), request.getLocales()))
                .findFirst()
                .orElse(INDONESIAN);
    }

    /** As {@link #wantedBy(VaadinRequest)}, where no screen is: a page of the English site is read in English. */
    public static ScreenLanguage wantedBy(HttpServletRequest request, String path) {
        if (path.equals("/en") || path.startsWith("/en/")) return ENGLISH;
        return Stream.concat(chosen(request.getCookies()), wished(request.getHeader(WISHES), request.getLocales()))
                .findFirst()
                .orElse(INDONESIAN);
    }

    static Optional<ScreenLanguage> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public String code() {
        return code;
    }

    /** In itself, so that those who need it can read it. */
    public String ownName() {
        return name;
    }

    private static Stream<ScreenLanguage> chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Stream.of()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(code -> of(code).stream());
    }

    private static Stream<ScreenLanguage> wished(@Nullable String wishes, Enumeration<Locale> locales) {
        if (wishes == null) return Stream.of(); // the server's own locale is nobody's wish
        return Collections.list(locales).stream().flatMap(locale -> of(locale.getLanguage()).stream());
    }
}
