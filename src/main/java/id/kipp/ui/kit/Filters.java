package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Search and choices above a list. What is chosen stands in the address, so a filtered list can be sent to a colleague. */
public final class Filters extends Div {

    /** A field of the form, as text in and text out; the empty string is "not chosen". */
    private interface Field {
        String get();

        void set(String value);
    }

    private static final String ORDER = "urut";

    private final Consumer<Map<String, String>> changed;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Button clear = new Button();
    private Consumer<Map<String, String>> following = values -> {};
    private boolean quiet;

    /** Tells which names have which values, at each change; what is not chosen is not in it. */
    public Filters(Consumer<Map<String, String>> changed) {
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        clear.setText(getTranslation("kit.filters-clear"));
        clear.setIcon(Glyph.CLOSE.icon());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setVisible(false);
        clear.addClickListener(e -> show(Map.of()));
        add(clear);
    }

    public Filters search(String name, String label) {
        var field = new TextField();
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.addClassName("filters-search");
        lazily(field);
        field.addValueChangeListener(e -> told());
        return put(name, field, new Field() {
            @Override
            public String get() {
                return field.getValue().strip();
            }

            @Override
            public void set(String value) {
                field.setValue(value);
            }
        });
    }

    /** A day; in the address {@code 2026-05-04}. */
    public Filters day(String name, String label) {
        var field = new DatePicker();
        ComponentTexts.into(field);
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(e -> told());
        return put(name, field, new Field() {
            @Override
            public String get() {
                return field.getValue() == null ? "" : field.getValue().toString();
            }

            @Override
            public void set(String value) {
                try {
                    field.setValue(value.isEmpty() ? null : LocalDate.parse(value));
                } catch (DateTimeParseException notADay) {
                    field.clear();
                }
            }
        });
    }

    /** A choice among a few; the map's keys go into the address, its values are the words. */
    public Filters choice(String name, String label, Map<String, String> words) {
        var field = new Select<String>();
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(label);
        field.setItems(words.keySet());
        field.setItemLabelGenerator(code -> code == null ? label : words.getOrDefault(code, code));
        field.addValueChangeListener(e -> told());
        return put(name, field, new Field() {
            @Override
            public String get() {
                var value = field.getValue();
                return value == null ? "" : value;
            }

            @Override
            public void set(String value) {
                if (words.containsKey(value)) field.setValue(value);
                else field.clear();
            }
        });
    }

    /** How the list is sorted stands in the address, too, and in what is saved of it; the list sorts itself. After the last field. */
    public Filters order(DataGrid<?> grid) {
        grid.addSortListener(e -> {
            if (quiet) return;
            getUI().ifPresent(ui -> remember(ui, values()));
            following.accept(values());
        });
        fields.put(ORDER, new Field() {
            @Override
            public String get() {
                return grid.order();
            }

            @Override
            public void set(String value) {
                if (!value.equals(grid.order())) grid.order(value);
            }
        });
        return this;
    }

    /** Buttons and counts beside the fields. */
    public Filters beside(Component... components) {
        add(components);
        return this;
    }

    /** Told as well, after the list. */
    public void told(Consumer<Map<String, String>> also) {
        following = following.andThen(also);
    }

    /** Into the first of its fields. */
    public void focus() {
        getChildren().filter(Focusable.class::isInstance).findFirst().ifPresent(field -> ((Focusable<?>) field)
                .focus());
    }

    /** From the address, when the view opens; the list is told once. */
    public void show(QueryParameters address) {
        var values = new TreeMap<String, String>();
        fields.keySet().forEach(name -> address.getSingleParameter(name).ifPresent(v -> values.put(name, v)));
        show(values);
    }

    public Map<String, String> values() {
        var values = new TreeMap<String, String>();
        fields.forEach((name, field) -> {
            if (!field.get().isEmpty()) values.put(name, field.get());
        });
        return values;
    }

    private void show(Map<String, String> values) {
        quiet = true;
        fields.forEach((name, field) -> field.set(values.getOrDefault(name, "")));
        quiet = false;
        told();
    }

    private void told() {
        if (quiet) return;
        var values = values();
        clear.setVisible(!values.isEmpty());
        getUI().ifPresent(ui -> remember(ui, values));
        changed.accept(values);
        following.accept(values);
    }

    private void remember(UI ui, Map<String, String> values) {
        var said = new TreeMap<String, String>();
        fields.keySet().forEach(name -> said.put(name, values.getOrDefault(name, "")));
        PageAddress.say(ui, said); // what is not a filter, such as the edition, stays
    }

    private Filters put(String name, Component component, Field field) {
        fields.put(name, field);
        addComponentAtIndex(fields.size() - 1, component);
        return this;
    }

    private static void lazily(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(300);
    }
}
