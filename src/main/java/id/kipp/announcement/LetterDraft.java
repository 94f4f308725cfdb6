package id.kipp.announcement;

import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a letter.
 *
 * @param number the letter's number as written
 * @param publicFrom until when only the secretariat knows it, once released; null for at once
 */
public record LetterDraft(String number, LocalDate date, String title, String text, @Nullable Instant publicFrom) {

    /** One that is public as soon as it is released. */
    public static LetterDraft atOnce(String number, LocalDate date, String title, String text) {
        return new LetterDraft(number, date, title, text, null);
    }

    /** @throws Refusal {@code announcement.number-missing}, {@code announcement.title-length}, {@code announcement.text-length} */
    LetterDraft checked() {
        var checked = new LetterDraft(number.strip(), date, title.strip(), text.strip(), publicFrom);
        if (checked.number.isEmpty() || checked.number.length() > Letter.NUMBER_MAX)
            throw new Refusal(AnnouncementRefusal.NUMBER_MISSING);
        if (checked.title.isEmpty() || checked.title.length() > Letter.TITLE_MAX)
            throw new Refusal(AnnouncementRefusal.TITLE_LENGTH, Letter.TITLE_MAX);
        if (checked.text.isEmpty() || checked.text.length() > Letter.TEXT_MAX)
            throw new Refusal(AnnouncementRefusal.TEXT_LENGTH, Letter.TEXT_MAX);
        return checked;
    }
}
