package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.announcement.Letter;
import id.kipp.announcement.LetterDraft;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.UiRefusal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What is written of a letter. What stands in it stays until it has been saved. */
final class LetterForm extends Div {

    private final TextField number = new TextField(getTranslation("announce.number"));
    private final DatePicker date = new DatePicker(getTranslation("announce.date"));
    private final MomentField from = new MomentField(getTranslation("announce.public-from"));
    private final TextField title = new TextField(getTranslation("announce.subject"));
    private final TextArea text = new TextArea(getTranslation("announce.text"));

    LetterForm(Consumer<LetterDraft> save) {
        number.setMaxLength(Letter.NUMBER_MAX);
        date.setI18n(ComponentTexts.datePicker());
        from.setHelperText(getTranslation("announce.public-from-says"));
        from.setWidth(null);
        title.setWidthFull();
        title.setMaxLength(Letter.TITLE_MAX);
        text.setWidthFull();
        text.setMaxLength(Letter.TEXT_MAX);
        var prepare = new Button(getTranslation("announce.prepare"));
        Attempt.onClick(prepare, () -> save.accept(written()));
        var row = new Div(number, date, from);
        row.addClassNames("row", "rules-row");
        add(row, title, text, prepare);
        addClassName("stack");
    }

    void show(LetterDraft draft) {
        number.setValue(draft.number());
        date.setValue(draft.date());
        from.show(draft.publicFrom());
        title.setValue(draft.title());
        text.setValue(draft.text());
    }

    /** A letter nobody has begun. */
    void begin(LocalDate today, String subject) {
        show(LetterDraft.atOnce("", today, subject, ""));
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
