package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.CalendarStep;
import id.kipp.edition.Constitution;
import id.kipp.edition.Step;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields for the figures of an edition's rules: read only once the rules are frozen, and a default says that it is one. */
final class RuleFigures {

    private static final int MOST = 1_000_000;
    private static final int LABEL = 200;
    private static final int HELP = 2_000;

    private final Constitution rules;
    private final boolean frozen;

    RuleFigures(Constitution rules, boolean frozen) {
        this.rules = rules;
        this.frozen = frozen;
    }

    boolean isFrozen() {
        return frozen;
    }

    /** @param path where the setting lies among the rules, or the beginning of it */
    boolean isDefault(String path) {
        if (path.equals("entry.storage") && rules.entry().storage() == null) return true; // nobody has set it yet
        return rules.defaults().stream().anyMatch(d -> d.startsWith(path));
    }

    FigureField field(String label, int value, String path) {
        var field = new FigureField(label, FigureRule.whole(0, MOST));
        field.fill(value);
        field.setReadOnly(frozen);
        if (isDefault(path)) field.setHelperText(I18NProvider.translate("secretariat.is-default"));
        return field;
    }

    FigureField number(String key, int value, String path) {
        return field(I18NProvider.translate(key), value, path);
    }

    TextField text(String key, String now) {
        var field = new TextField(I18NProvider.translate(key));
        field.setValue(now);
        field.setMaxLength(LABEL);
        field.setReadOnly(frozen);
        return field;
    }

    TextArea area(String key, String now, Object... arguments) {
        var field = new TextArea(I18NProvider.translate(key, arguments));
        field.setValue(now);
        field.setMaxLength(HELP);
        field.setReadOnly(frozen);
        return field;
    }

    /** A figure that need not be given. */
    FigureField maybe(String key, @Nullable Integer value, String path) {
        var field = number(key, 0, path);
        if (value == null) field.clear();
        else field.fill(value);
        return field;
    }

    /** One of these; what stands there now is among them in any case. */
    <T> Select<T> choice(String key, List<T> items, Function<T, String> words, T now) {
        var field = new Select<T>();
        field.setLabel(I18NProvider.translate(key));
        field.setItems(Stream.concat(items.stream(), Stream.of(now)).distinct().toList());
        field.setItemLabelGenerator(words::apply);
        field.setValue(now);
        field.setReadOnly(frozen);
        return field;
    }

    /** Some of these. */
    MultiSelectComboBox<String> some(String key, List<String> items, Function<String, String> words, List<String> now) {
        var field = new MultiSelectComboBox<String>(I18NProvider.translate(key));
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.select(now.stream().filter(items::contains).toList());
        field.setI18n(ComponentTexts.multiSelect());
        field.setReadOnly(frozen);
        return field;
    }

    /** A step of the calendar, by what it is called. */
    Select<Step> step(Step now) {
        return choice(
                "secretariat.step",
                rules.calendar().stream().map(CalendarStep::key).toList(),
                this::called,
                now);
    }

    private String called(Step step) {
        return rules.calendar().stream()
                .filter(c -> c.key().equals(step))
                .findFirst()
                .map(c -> Wording.of(new Text(c.id(), c.en())))
                .orElse(step.key());
    }

    Checkbox check(String key, boolean now) {
        var field = new Checkbox(I18NProvider.translate(key), now);
        field.setReadOnly(frozen);
        return field;
    }

    /** Both languages of a short text. */
    Both both(Text now) {
        return new Both(text("rubric.id", now.id()), text("rubric.en", now.en()));
    }

    /** Both languages of a long one. @param key of its label in one language, with {@code -id} or {@code -en} after it */
    Both both(String key, Text now) {
        return new Both(area(key + "-id", now.id()), area(key + "-en", now.en()));
    }

    /** A text in both languages. */
    record Both(HasValue<?, String> id, HasValue<?, String> en) implements Supplier<Text> {

        @Override
        public Text get() {
            return new Text(id.getValue().strip(), en.getValue().strip());
        }

        Component[] fields() {
            return new Component[] {(Component) id, (Component) en};
        }
    }

    /** Fields beside each other. */
    static Div line(Component... fields) {
        var line = new Div(fields);
        line.addClassNames("row", "rules-row", "rubric-row");
        return line;
    }

    /** @throws Refusal {@code secretariat.number-missing}; the field itself says why it cannot be read */
    static int value(FigureField field) {
        if (!field.checkGiven()) throw new Refusal(UiRefusal.SECRETARIAT_NUMBER_MISSING, field.getLabel());
        return field.requireWhole();
    }

    static Div row(FigureField... fields) {
        var row = new Div(fields);
        row.addClassNames("row", "rules-row");
        return row;
    }
}
