package id.kipp.ui.secretariat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Opens an edition: whose rules, for which year, called how, from which day. What nobody has decreed is said to be a default. */
final class OpenEditionDialog extends Dialog {

    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;

    private final Select<Constitution> rules = new Select<>();
    private final FigureField year =
            new FigureField(getTranslation("workshop.year"), FigureRule.whole(FIRST_YEAR, LAST_YEAR));
    private final TextField id = new TextField(getTranslation("secretariat.edition-id"));
    private final RuleFigures.Both name;
    private final RuleFigures.Both theme;
    private final DatePicker first = new DatePicker(getTranslation("secretariat.first-day"));
    private final LinkedHashMap<Constitution, String> labels = new LinkedHashMap<>();
    private final Paragraph defaults = new Paragraph();
    private final Map<HasValue<?, String>, String> suggested = new HashMap<>();

    OpenEditionDialog(Editions editions, CurrentActor current) {
        addClassName("ask");
        setHeaderTitle(getTranslation("secretariat.open-edition"));
        rules.setLabel(getTranslation("secretariat.rules-of"));
        editions.presets().forEach(c -> labels.put(c, label("secretariat.preset", c)));
        var monitoring = editions.programme("pkri-2024");
        labels.put(monitoring, label("secretariat.preset", monitoring));
        editions.all().forEach(e -> labels.putIfAbsent(e.constitution(), label("secretariat.copy", e.constitution())));
        rules.setItems(labels.keySet());
        rules.setItemLabelGenerator(c -> labels.getOrDefault(c, ""));
        rules.setWidthFull();
        rules.addValueChangeListener(e -> chosen());
        var figures = new RuleFigures(editions.presets().getFirst(), false);
        name = figures.both("workshop.name", new Text("", ""));
        theme = figures.both("workshop.theme", new Text("", ""));
        year.fill(LocalDate.now(Editions.WIB).getYear() + 1);
        year.addValueChangeListener(e -> chosen());
        id.setMaxLength(12);
        id.setAllowedCharPattern("[0-9A-Za-z-]");
        ComponentTexts.into(first);
        defaults.addClassNames("muted", "small");
        var file = new Details(getTranslation("rules-file.from"), new RulesUpload(editions, current, this::brought));
        var fields = new Div(rules, file, defaults, year, id, first);
        fields.add(name.fields());
        fields.add(theme.fields());
        fields.addClassName("stack");
        add(fields);
        var open = new Button(getTranslation("secretariat.open-verb"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(open, () -> open(editions, current));
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), open);
    }

    /** Rules from a file are one more choice, and chosen. */
    private void brought(Constitution from) {
        labels.put(from, label("rules-file.of", from));
        rules.setItems(labels.keySet());
        year.fill(from.year());
        rules.setValue(from);
    }

    /** What the year and the earlier rules suggest, for as long as nothing else stands there. */
    private void chosen() {
        var from = rules.getValue();
        if (from == null || year.isInvalid() || year.isEmpty()) return;
        var called = from.nameIn(year.requireWhole());
        suggest(name.id(), called.id());
        suggest(name.en(), called.en());
        var same = year.requireWhole() == from.year(); // the theme of another year is its own
        suggest(theme.id(), same ? from.theme().id() : "");
        suggest(theme.en(), same ? from.theme().en() : "");
        suggest(id, String.valueOf(year.requireWhole()));
        defaults.setText(getTranslation("secretariat.defaults", from.defaults().size()));
    }

    private void suggest(HasValue<?, String> field, String text) {
        if (field.isEmpty() || field.getValue().equals(suggested.get(field))) field.setValue(text);
        suggested.put(field, text);
    }

    private void open(Editions editions, CurrentActor current) {
        var from = rules.getValue();
        if (from == null || id.isEmpty() || first.getValue() == null || isUnnamed())
            throw new Refusal(UiRefusal.SECRETARIAT_EDITION_INCOMPLETE);
        var renewed = from.renewed(year.requireWhole(), name.get(), theme.get());
        var edition = editions.open(current.get(), new EditionId(id.getValue().strip()), renewed, first.getValue());
        close();
        UI.getCurrent().navigate(EditionsView.href(edition));
    }

    private boolean isUnnamed() {
        return name.get().id().isBlank() || name.get().en().isBlank();
    }

    /** A preset and the edition opened from it bear the same name. */
    private String label(String key, Constitution from) {
        return getTranslation(key, Wording.of(from.name()));
    }
}
