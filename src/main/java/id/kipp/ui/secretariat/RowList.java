package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import id.kipp.ui.kit.Again;
import id.kipp.ui.kit.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list of things of the rules that may grow and shrink, each with its fields. */
final class RowList<T> extends Div implements Supplier<List<T>> {

    private static final int MOST = 50;

    /** @param fields shown @param value what stands in them */
    record Row<T>(Component fields, Supplier<T> value) {}

    private final BiFunction<String, @Nullable T, Row<T>> make;
    private final boolean frozen;
    private final List<Row<T>> rows = new ArrayList<>();
    private final Div place = new Div();
    private final Button more;
    private final H4 heading;

    /** @param make a row of a key for what is new, or of what there is */
    RowList(String name, boolean frozen, List<T> now, BiFunction<String, @Nullable T, Row<T>> make) {
        this.make = make;
        this.frozen = frozen;
        addClassName("stack");
        place.addClassName("stack");
        more = new Button(getTranslation("rubric.add", name), Glyph.PLUS.icon());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setVisible(!frozen);
        Again.on(more).addClickListener(e -> add((T) null));
        heading = new H4(name);
        heading.setVisible(!frozen || !now.isEmpty());
        add(heading, place, more);
        now.forEach(this::add);
    }

    private void add(@Nullable T now) {
        var row = make.apply("k" + UUID.randomUUID().toString().substring(0, 8), now);
        rows.add(row);
        var away = new Button(Glyph.CLOSE.icon());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("rubric.remove", rows.size()));
        away.setVisible(!frozen);
        var up = new Button(Glyph.UP.icon(), e -> rise(row));
        up.addThemeVariants(ButtonVariant.TERTIARY);
        up.setAriaLabel(getTranslation("rubric.up", rows.size()));
        up.setVisible(!frozen);
        var tools = new Div(up, away);
        tools.addClassName("row-tools");
        var box = new Div(row.fields(), tools);
        box.addClassNames("row", "rule-row");
        away.addClickListener(e -> {
            rows.remove(row);
            place.remove(box);
            more.setEnabled(true);
        });
        place.add(box);
        more.setEnabled(rows.size() < MOST);
    }

    /** One place up; the first stays. */
    private void rise(Row<T> row) {
        var at = rows.indexOf(row);
        if (at == 0) return;
        Collections.swap(rows, at, at - 1);
        var box = place.getComponentAt(at);
        place.remove(box);
        place.addComponentAtIndex(at - 1, box);
    }

    /** Under a heading that says its name already. */
    RowList<T> plain() {
        heading.setVisible(false);
        return this;
    }

    /** @return where the row of this place among the rules is led to */
    RowList<T> named(java.util.function.Function<T, String> place, List<T> now) {
        for (var i = 0; i < now.size(); i++) this.place.getComponentAt(i).setId(place.apply(now.get(i)));
        return this;
    }

    @Override
    public List<T> get() {
        return rows.stream().map(r -> r.value().get()).toList();
    }
}
