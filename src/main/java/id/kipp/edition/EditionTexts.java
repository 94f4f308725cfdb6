package id.kipp.edition;

import java.util.List;
import java.util.Optional;

/** What an edition's letters and mails say. What has been released or sent keeps the words it went out with. */
public record EditionTexts(List<LetterText> letters, List<MailText> mails) {

    public static final EditionTexts NONE = new EditionTexts(List.of(), List.of());

    public EditionTexts {
        letters = List.copyOf(letters);
        mails = List.copyOf(mails);
    }

    public Optional<LetterText> letter(String matter) {
        return letters.stream().filter(l -> l.key().equals(matter)).findFirst();
    }

    public Optional<MailText> mail(String notice) {
        return mails.stream().filter(m -> m.key().equals(notice)).findFirst();
    }
}
