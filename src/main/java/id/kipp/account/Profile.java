package id.kipp.account;

import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.mail.Address;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 *
 * @param language the language they are written to, {@code id} or {@code en}
 * @param institution where a judge works; with {@code province} it tells conflicts of interest
 * @param expertise keys of the categories a judge is at home in
 */
public record Profile(
        String name,
        String email,
        String language,
        @Nullable String institution,
        @Nullable Province province,
        Set<String> expertise) {

    public Profile {
        name = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        email = new Address(email).value();
        language = language.equals("en") ? "en" : "id";
        institution = institution == null || institution.isBlank() ? null : institution.strip();
        expertise = Set.copyOf(expertise);
        if (name.isEmpty() || name.length() > 120) throw new Refusal(AccountRefusal.NAME_LENGTH, 120);
        Typed.atMost(String.join(" ", expertise), Typed.REASON_MAX);
        if (institution != null && institution.length() > 160)
            throw new Refusal(AccountRefusal.INSTITUTION_LENGTH, 160);
    }

    public static Profile of(String name, String email) {
        return new Profile(name, email, "id", null, null, Set.of());
    }

    public Profile named(String name) {
        return new Profile(name, email, language, institution, province, expertise);
    }

    Profile at(String email) {
        return new Profile(name, email, language, institution, province, expertise);
    }

    public Profile speaking(Locale locale) {
        return new Profile(name, email, locale.getLanguage(), institution, province, expertise);
    }

    public Profile judging(@Nullable String institution, @Nullable Province province, Set<String> expertise) {
        return new Profile(name, email, language, institution, province, expertise);
    }

    public Locale locale() {
        return Locale.of(language);
    }
}
