package id.kipp.edition;

import id.kipp.notice.OwnWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An edition's mails in its own words, as its rules say by now. */
@Component
class MailWords implements OwnWords {

    private final Editions editions;

    MailWords(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Optional<String> of(String edition, String notice, Locale language, List<String> arguments) {
        if (!MailText.MAY_BE_WORDED.containsKey(notice)) return Optional.empty();
        return editions.get(new EditionId(edition))
                .constitution()
                .announcing()
                .words()
                .mail(notice)
                .map(text -> text.in(language, arguments));
    }
}
