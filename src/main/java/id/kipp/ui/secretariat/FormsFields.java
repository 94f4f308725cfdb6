package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Constitution;
import id.kipp.edition.Form;
import id.kipp.edition.Group;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The forms of the edition; a new one begins as a copy of one that there is. */
final class FormsFields extends PartFields {

    private final Constitution rules;
    private final RuleFigures figures;
    private final Map<String, FormFields> forms = new HashMap<>();
    private final Div place = new Div();

    FormsFields(Constitution rules, RuleFigures figures) {
        this.rules = rules;
        this.figures = figures;
        place.addClassName("stack");
        add(place);
        rules.forms().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Form> f) -> first(rules, f.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(f -> add(f.getKey(), f.getValue()));
        if (!figures.isFrozen()) add(another());
    }

    private void add(String key, Form form) {
        var fields = new FormFields(key, form, figures);
        forms.put(key, fields);
        var section = new Section(getTranslation("secretariat.form-of", whose(rules, key)), fields)
                .says(getTranslation("secretariat.form-says"));
        section.setId("entry.forms." + key);
        if (!figures.isFrozen()
                && rules.groups().stream().noneMatch(g -> g.form().equals(key))) section.actions(away(key, section));
        place.add(section);
    }

    private Button away(String key, Section section) {
        var away = new Button(getTranslation("workshop.form-away"), Glyph.TRASH.icon());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.addClickListener(e -> {
            forms.remove(key);
            place.remove(section);
        });
        return away;
    }

    private Div another() {
        var from = new Select<String>();
        from.setLabel(getTranslation("workshop.form-from"));
        from.setItems(rules.forms().keySet().stream().sorted().toList());
        from.setItemLabelGenerator(f -> whose(rules, f));
        rules.forms().keySet().stream().sorted().findFirst().ifPresent(from::setValue);
        var more = new Button(getTranslation("workshop.form-add"), Glyph.PLUS.icon());
        more.addClickListener(e -> {
            if (forms.get(from.getValue()) instanceof FormFields copied) add(free(), copied.get());
        });
        var row = new Div(from, more);
        row.addClassName("row");
        return row;
    }

    private String free() {
        var number = forms.size() + 1;
        while (forms.containsKey("form_" + number)) number++;
        return "form_" + number;
    }

    /** Whose form it is; its key while it is nobody's. */
    static String whose(Constitution rules, String key) {
        var groups = rules.groups().stream().filter(g -> g.form().equals(key)).toList();
        return groups.isEmpty() ? key : groups.stream().map(Wording::of).collect(Collectors.joining(", "));
    }

    private static int first(Constitution rules, String form) {
        return rules.groups().stream()
                .filter(g -> g.form().equals(form))
                .findFirst()
                .map((Group g) -> rules.groups().indexOf(g))
                .orElse(rules.groups().size());
    }

    @Override
    Constitution into(Constitution other) {
        var all = new HashMap<String, Form>();
        forms.forEach((key, form) -> all.put(key, form.get()));
        var entry = other.entry();
        return other.with(entry.with(all));
    }
}
