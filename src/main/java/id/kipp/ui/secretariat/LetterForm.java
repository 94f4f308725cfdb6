package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.announcement.Letter;
import id.kipp.announcement.LetterDraft;
import id.kipp.edition.Constitution;
import id.kipp.edition.LetterText;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.MomentField;
import id.kipp.ui.kit.SharedField;
import id.kipp.ui.kit.UiRefusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/** What is written of a letter. What stands in it stays until it has been saved, also over a reload or the end of a session. */
final class LetterForm extends Div {

    private final TextField number = new TextField(getTranslation("announce.number"));
    private final DatePicker date = new DatePicker(getTranslation("announce.date"));
    private final MomentField from = new MomentField(getTranslation("announce.public-from"));
    private final TextField title = new TextField(getTranslation("announce.subject"));
    private final TextArea text = new TextArea(getTranslation("announce.text"));

    private final SharedField sharedNumber = new SharedField(number, () -> {});
    private final SharedField sharedTitle = new SharedField(title, () -> {});
    private final SharedField sharedText = new SharedField(text, () -> {});

    /** @param place the letter's own, under which the browser keeps what is typed */
    LetterForm(String place, Consumer<LetterDraft> save) {
        number.setMaxLength(Letter.NUMBER_MAX);
        ComponentTexts.into(date);
        from.setHelperText(getTranslation("announce.public-from-says"));
        from.setWidth(null);
        title.setWidthFull();
        title.setMaxLength(Letter.TITLE_MAX);
        text.setWidthFull();
        text.setMaxLength(Letter.TEXT_MAX);
        var prepare = new Button(getTranslation("announce.prepare"));
        Attempt.onClick(prepare, () -> save.accept(written()));
        sharedNumber.keptAt(this, "letter/" + place + "/number");
        sharedTitle.keptAt(this, "letter/" + place + "/title");
        sharedText.keptAt(this, "letter/" + place + "/text");
        var row = new Div(sharedNumber, date, from);
        row.addClassNames("row", "rules-row");
        add(row, sharedTitle, sharedText, prepare);
        addClassName("stack");
    }

    void show(LetterDraft draft) {
        sharedNumber.newest(draft.number());
        date.setValue(draft.date());
        from.show(draft.publicFrom());
        sharedTitle.newest(draft.title());
        sharedText.newest(draft.text());
    }

    /** A letter nobody has begun, as the edition words it. */
    void begin(LocalDate today, LetterText said) {
        show(LetterDraft.atOnce("", today, said.subject(), said.body()));
    }

    /** What is put into the edition's words. */
    static Map<LetterText.Place, String> facts(Constitution rules, String matter, String group) {
        return Map.of(
                LetterText.Place.HAL,
                matter,
                LetterText.Place.KELOMPOK,
                group,
                LetterText.Place.EDISI,
                rules.name().id(),
                LetterText.Place.TAHUN,
                String.valueOf(rules.year()));
    }

    private LetterDraft written() {
        if (date.getValue() == null) throw new Refusal(UiRefusal.SECRETARIAT_DATE_MISSING);
        return new LetterDraft(
                number.getValue(),
                date.getValue(),
                title.getValue(),
                text.getValue(),
                from.moment().orElse(null));
    }
}
