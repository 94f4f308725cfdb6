package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import id.kipp.edition.Constitution;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import java.util.List;
import java.util.function.Function;

/** A ranked pool: place, title, whose, total, what settled a tie, what people decided, and what one may change. */
public final class RankTable<T> extends Div {

    private static final int AT_ONCE = 30;

    /** @param tie as the ranking says it: empty, the rung that decided, or {@code people} */
    public record Row(int rank, String title, String agency, String category, double total, String tie) {}

    private final Constitution rules;
    private final String group;
    private final Function<T, Row> row;
    private SerializableFunction<T, Component> state = t -> new Div();
    private SerializableFunction<T, Component> change = t -> new Div();
    private String nobody = getTranslation("rank.nobody");

    public RankTable(Constitution rules, String group, Function<T, Row> row) {
        this.rules = rules;
        this.group = group;
        this.row = row;
    }

    public RankTable<T> state(SerializableFunction<T, Component> badge) {
        state = badge;
        return this;
    }

    /** What stands there for whoever may see none of them. */
    public RankTable<T> nobody(String sentence) {
        nobody = sentence;
        return this;
    }

    public RankTable<T> change(SerializableFunction<T, Component> buttons) {
        change = buttons;
        return this;
    }

    public RankTable<T> show(String name, String says, List<T> ranked) {
        var grid = new DataGrid<T>(name);
        grid.figure("#", t -> row.apply(t).rank());
        grid.text(getTranslation("secretariat.title"), t -> row.apply(t).title())
                .setFlexGrow(3);
        grid.text(getTranslation("secretariat.agency"), t -> row.apply(t).agency())
                .setFlexGrow(2);
        grid.text(getTranslation("secretariat.category"), this::category).setFlexGrow(2);
        grid.figure(getTranslation("secretariat.score"), this::total);
        if (ranked.stream().anyMatch(t -> !row.apply(t).tie().isEmpty()))
            grid.text(getTranslation("secretariat.tie"), t -> tie(row.apply(t).tie()));
        grid.badge(getTranslation("secretariat.state"), state);
        grid.cell("", change).setAutoWidth(true).setFlexGrow(0);
        grid.narrow(t -> new Div(
                new Span(row.apply(t).rank() + ". " + row.apply(t).title()),
                new Paragraph(row.apply(t).agency() + " · " + total(t)),
                state.apply(t),
                change.apply(t)));
        grid.empty(new EmptyState(Glyph.BAN, nobody));
        grid.setItems(ranked);
        grid.setAllRowsVisible(ranked.size() <= AT_ONCE);
        add(new Section(name, grid).says(says));
        return this;
    }

    private String total(T line) {
        return Numbers.here().decimal(row.apply(line).total(), 2);
    }

    private String category(T line) {
        return rules.category(row.apply(line).category()).map(Wording::of).orElse("–");
    }

    /** Which rung of the ladder decided, in words. */
    private String tie(String rung) {
        if (rung.isEmpty()) return "";
        var colon = rung.indexOf(':');
        if (colon < 0) return getTranslation("tie." + rung);
        var key = rung.substring(colon + 1);
        return getTranslation(
                "tie.criterion", rules.form(group).section(key).map(Wording::of).orElse(key));
    }
}
