package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.Constitution;
import id.kipp.edition.LetterText;
import id.kipp.edition.MailText;
import id.kipp.edition.Matter;
import id.kipp.kernel.Sentences;
import id.kipp.ui.kit.Prose;
import java.util.List;
import java.util.Locale;

/** A letter or a mail as it will read, about something that does not exist. */
final class TextPreview extends Dialog {

    private TextPreview(Div... content) {
        setHeaderTitle(getTranslation("workshop.preview"));
        setWidth("44rem");
        for (var part : content) add(part);
        var close = new Button(getTranslation("kit.close"), e -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    static void letter(Constitution rules, Matter matter, LetterText text) {
        var filled = text.filled(LetterForm.facts(
                rules, matter.name().id(), rules.groups().getFirst().id()));
        new TextPreview(part("", filled.subject(), filled.body())).open();
    }

    /** In both languages: each is sent in the language of whoever gets it. */
    static void mail(MailText text) {
        new TextPreview(mail(text, Sentences.INDONESIAN), mail(text, Locale.ENGLISH)).open();
    }

    private static Div mail(MailText text, Locale locale) {
        var sentences = Sentences.in(locale);
        var title = I18NProvider.translate("workshop.sample-title");
        var tier = I18NProvider.translate("workshop.sample-tier");
        var sentence = text.label().in(locale).isBlank()
                ? sentences.of("notice." + text.key(), title, tier, tier)
                : text.in(locale, List.of(title, tier, tier));
        var name = I18NProvider.translate("workshop.sample-name");
        return part(
                I18NProvider.translate(locale.equals(Locale.ENGLISH) ? "rubric.en" : "rubric.id"),
                sentences.of("mail.notice.subject", name, sentence, ""),
                sentences.of("mail.notice.body", name, sentence, "…/proposal"));
    }

    private static Div part(String language, String subject, String body) {
        var part = new Div();
        part.addClassNames("stack", "text-preview");
        if (!language.isEmpty()) part.add(new Div(language));
        part.add(new H3(subject), new Prose(body));
        return part;
    }
}
