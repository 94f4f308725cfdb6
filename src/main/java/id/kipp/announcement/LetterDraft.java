package id.kipp.announcement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a letter.
 *
 * @param publicFrom until when only the secretariat knows it, once released; null for at once
 */
public record LetterDraft(String number, LocalDate date, String title, String text, @Nullable Instant publicFrom) {

    /** One that is public as soon as it is released. */
    public static LetterDraft atOnce(String number, LocalDate date, String title, String text) {
        return new LetterDraft(number, date, title, text, null);
    }
}
