package id.kipp.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubPaper;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import java.time.LocalDate;
import java.util.Collection;

/** A paper by its number: its kind, its day or at least its year, and where it can be read. */
public final class HubPaperFields extends Div {

    private static final int LAST_YEAR = 2100;

    private final Select<HubPaper> kind = new Select<>();
    private final TextField number = new TextField(getTranslation("hub.paper-number"));
    private final DatePicker date = new DatePicker(getTranslation("hub.paper-date"));
    private final FigureField year =
            new FigureField(getTranslation("hub.paper-year"), FigureRule.whole(HubInstrument.FIRST_YEAR, LAST_YEAR));
    private final TextField source = new TextField(getTranslation("hub.paper-source"));

    /** @param kinds to choose from, the first of them chosen */
    public HubPaperFields(Collection<HubPaper> kinds) {
        addClassName("stack");
        kind.setLabel(getTranslation("hub.paper-kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(k -> getTranslation(k.key()));
        kind.setValue(kinds.iterator().next());
        kind.setReadOnly(kinds.size() == 1);
        number.setMaxLength(Typed.LINE_MAX);
        number.setRequiredIndicatorVisible(true);
        source.setMaxLength(Typed.LINE_MAX);
        source.setHelperText(getTranslation("hub.paper-source-hint"));
        ComponentTexts.into(date);
        year.setHelperText(getTranslation("hub.paper-year-hint"));
        date.addValueChangeListener(e -> {
            if (e.getValue() != null) year.fill(e.getValue().getYear());
        });
        kind.setWidthFull();
        number.setWidthFull();
        source.setWidthFull();
        add(kind, number, date, year, source);
    }

    /** As it was filled in. */
    public HubInstrument written() {
        LocalDate day = date.getValue();
        var inYear = day == null ? year.requireWhole() : day.getYear();
        return new HubInstrument(kind.getValue(), number.getValue(), inYear, day, source.getValue());
    }
}
