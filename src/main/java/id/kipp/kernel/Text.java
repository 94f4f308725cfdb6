package id.kipp.kernel;

import java.util.Locale;

/** A phrase in the two languages of the interface; Indonesian where neither fits. */
public record Text(String id, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
