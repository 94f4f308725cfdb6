package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.announcement.Letter;
import id.kipp.edition.Announcing;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionTexts;
import id.kipp.edition.LetterText;
import id.kipp.edition.MailText;
import id.kipp.edition.Matter;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the edition's letters and mails say until somebody writes one otherwise; nothing where a text is left empty. */
final class TextsFields extends PartFields {

    private record LetterFields(TextField subject, TextArea body) {}

    private final Map<String, LetterFields> letters = new LinkedHashMap<>();
    private final Map<String, RuleFigures.Both> mails = new LinkedHashMap<>();
    private final RuleFigures figures;
    private final Constitution rules;

    TextsFields(Constitution rules, RuleFigures figures) {
        this.figures = figures;
        this.rules = rules;
        setId("announcing.texts");
        Stream.concat(Stream.of(rules.admission()), rules.matters().stream().filter(m -> !m.admits()))
                .filter(Matter::letter)
                .forEach(this::letter);
        MailText.MAY_BE_WORDED.forEach(this::mail);
    }

    private void letter(Matter matter) {
        var now = rules.announcing().words().letter(matter.key()).orElseGet(() -> new LetterText(matter.key(), "", ""));
        var subject = figures.text("announce.subject", now.subject());
        subject.setMaxLength(Letter.TITLE_MAX);
        subject.setWidthFull();
        var body = figures.area("announce.text", now.body());
        body.setHelperText(getTranslation("workshop.letter-places"));
        body.setWidthFull();
        letters.put(matter.key(), new LetterFields(subject, body));
        var fields = new Div(subject, body);
        fields.addClassName("stack");
        add(new Section(getTranslation("workshop.letter-of", Wording.of(matter.name())), fields)
                .actions(preview(() -> TextPreview.letter(
                        rules, matter, new LetterText(matter.key(), subject.getValue(), body.getValue())))));
    }

    private void mail(String notice, List<String> places) {
        var now = rules.announcing().words().mail(notice).map(MailText::label).orElseGet(() -> new Text("", ""));
        var both = figures.both("workshop.mail", now);
        mails.put(notice, both);
        add(new Section(getTranslation("workshop.mail." + notice), line(both.fields()))
                .says(getTranslation(
                        "workshop.mail-places",
                        String.join(
                                ", ",
                                places.stream()
                                        .distinct()
                                        .map(p -> "{" + p + "}")
                                        .toList())))
                .actions(preview(() -> TextPreview.mail(
                        new MailText(notice, both.get().id(), both.get().en())))));
    }

    private Button preview(Runnable open) {
        var look = new Button(getTranslation("workshop.preview"), e -> open.run());
        look.addThemeVariants(ButtonVariant.TERTIARY);
        return look;
    }

    @Override
    Constitution into(Constitution other) {
        var told = other.announcing();
        var said = new EditionTexts(written(), worded());
        return other.with(new Announcing(
                told.objection(),
                told.objectionDays(),
                told.publication(),
                told.finalistTitle(),
                told.tiers(),
                told.cases(),
                told.texts() == null && said.equals(EditionTexts.NONE) ? null : said));
    }

    private List<LetterText> written() {
        return letters.entrySet().stream()
                .map(e -> new LetterText(
                        e.getKey(),
                        e.getValue().subject().getValue().strip(),
                        e.getValue().body().getValue().strip()))
                .filter(l -> !l.subject().isEmpty() || !l.body().isEmpty())
                .toList();
    }

    private List<MailText> worded() {
        return mails.entrySet().stream()
                .map(e -> new MailText(
                        e.getKey(), e.getValue().get().id(), e.getValue().get().en()))
                .filter(m -> !m.id().isEmpty() || !m.en().isEmpty())
                .toList();
    }
}
