package id.kipp.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The translation files without a web framework, for whoever speaks to people outside a browser. Indonesian unless English is asked for. */
public final class Sentences {

    public static final Locale INDONESIAN = Locale.of("id");

    private static final Sentences SPOKEN = read(INDONESIAN, "/vaadin-i18n/translations.properties");
    private static final Sentences SPOKEN_IN_ENGLISH = read(Locale.ENGLISH, "/vaadin-i18n/translations_en.properties");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Sentences(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    public static Sentences in(Locale locale) {
        return locale.getLanguage().equals("en") ? SPOKEN_IN_ENGLISH : SPOKEN;
    }

    /** The sentence of this key. An argument that is itself a refusal becomes its sentence. */
    public String of(String key, Object... arguments) {
        if (!bundle.containsKey(key)) {
            return key; // better the bare key than a second failure while reporting a first
        }
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(spoken(arguments));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.details());
    }

    /** The same sentences for libraries that want them in Java's own form. */
    public ResourceBundle bundle() {
        return bundle;
    }

    private Object[] spoken(Object[] arguments) {
        var spoken = arguments.clone();
        for (int i = 0; i < spoken.length; i++) {
            spoken[i] = arguments[i] instanceof Refusal cause ? of(cause) : arguments[i];
        }
        return spoken;
    }

    private static Sentences read(Locale locale, String file) {
        try (var stream = Sentences.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            return new Sentences(
                    locale, new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
