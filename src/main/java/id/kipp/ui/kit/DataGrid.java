package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list: lazy, counted, walked with {@code j} and {@code k}, opened with Enter (the first link of the row). On a narrow
 * screen the columns give way to one, if {@link #narrow} was given.
 */
@JavaScript("context://js/kipp.js")
public final class DataGrid<T> extends Grid<T> {

    private static final int NARROW = 640;
    private static final int FEW = 12; // no taller than its rows: no empty box below three lines

    private final String label;
    private final List<Column<T>> wide = new ArrayList<>();
    private final List<Said<T>> said = new ArrayList<>();
    private final Map<Column<T>, ValueProvider<T, ?>> words = new LinkedHashMap<>();
    private boolean whole;
    private @Nullable Column<T> narrow;
    private @Nullable Registration resizing;
    private @Nullable Registration shrinking;

    /**
     * A column as text, for whoever takes the list along.
     *
     * @param of its value in a row
     */
    public record Said<T>(String header, ValueProvider<T, ?> of) {}

    /** The label says what is listed, for those who do not see it. */
    public DataGrid(String label) {
        this.label = label;
        addClassName("data-grid");
        setAriaLabel(label);
        setSelectionMode(SelectionMode.NONE);
        addThemeNames("no-border");
    }

    /** What stands there when nothing does. */
    public DataGrid<T> empty(EmptyState empty) {
        setEmptyStateComponent(empty);
        return this;
    }

    public Column<T> text(String header, ValueProvider<T, ?> value) {
        said.add(new Said<>(header, value));
        return worded(wide(addColumn(value).setHeader(header)), value);
    }

    /** Right-aligned, digits of one width. */
    public Column<T> figure(String header, ValueProvider<T, ?> value) {
        said.add(new Said<>(header, value));
        var column = wide(addColumn(value)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0));
        return worded(column.setPartNameGenerator(row -> "figure"), value);
    }

    /** The row's name and its address; Enter opens it. */
    public Column<T> link(String header, ValueProvider<T, String> name, ValueProvider<T, String> href) {
        said.add(new Said<>(header, name));
        return worded(
                wide(addColumn(LitRenderer.<T>of(
                                        "${item.href ? html`<a href=${item.href} class=\"row-link\">${item.name}</a>` : item.name}")
                                .withProperty("href", href)
                                .withProperty("name", name))
                        .setHeader(header)),
                name);
    }

    /** A state: as wide as its words, so that none is cut off. */
    public Column<T> badge(String header, SerializableFunction<T, Component> cell) {
        return cell(header, cell).setAutoWidth(true).setFlexGrow(0);
    }

    /** Drawn in the browser, such as a picture of a figure. */
    public Column<T> rendered(String header, LitRenderer<T> cell) {
        return wide(addColumn(cell).setHeader(header));
    }

    /** Dates, buttons: anything else. */
    public Column<T> cell(String header, SerializableFunction<T, Component> cell) {
        if (!header.isEmpty()) said.add(new Said<>(header, row -> CellText.of(cell.apply(row))));
        var column = wide(addComponentColumn(cell::apply));
        return header.isEmpty() ? column.setHeader(acts()) : column.setHeader(header);
    }

    /** Over what is pressed nothing need be read by whoever sees it. */
    private Span acts() {
        var acts = new Span(getTranslation("kit.acts"));
        acts.addClassName("visually-hidden");
        return acts;
    }

    /** Whose rows are all here: what its columns say in one word or figure sorts them; days do by {@link Column#setComparator}. */
    public DataGrid<T> sorting() {
        words.forEach((column, of) -> column.setComparator((a, b) -> compare(of.apply(a), of.apply(b))));
        return this;
    }

    /** By which column the store puts its rows in order, as it stands in an address: the sort property, with a minus where it is reversed. */
    String order() {
        return getSortOrder().stream()
                .findFirst()
                .map(o -> (o.getDirection() == SortDirection.DESCENDING ? "-" : "") + property(o.getSorted()))
                .orElse("");
    }

    /** @param said as {@link #order()} says it; what is no column's is no order */
    void order(String said) {
        var down = said.startsWith("-");
        var wanted = down ? said.substring(1) : said;
        var by = wide.stream()
                .filter(c -> c.isSortable() && !wanted.isEmpty() && property(c).equals(wanted))
                .findFirst();
        sort(by.map(c -> List.of(new GridSortOrder<>(c, down ? SortDirection.DESCENDING : SortDirection.ASCENDING)))
                .orElse(List.of()));
    }

    private static String property(Column<?> column) {
        return column.getSortOrder(SortDirection.ASCENDING)
                .map(QuerySortOrder::getSorted)
                .findFirst()
                .orElse("");
    }

    private static int compare(@Nullable Object a, @Nullable Object b) {
        return a instanceof Number x && b instanceof Number y
                ? Double.compare(x.doubleValue(), y.doubleValue())
                : String.valueOf(a).compareToIgnoreCase(String.valueOf(b));
    }

    /** What its columns say, whether or not they show at this width; of pictures nothing is said. */
    public List<Said<T>> said() {
        return List.copyOf(said);
    }

    /** The one column of a phone, which says all that matters. */
    public DataGrid<T> narrow(SerializableFunction<T, Component> cell) {
        narrow = addComponentColumn(row -> {
                    var words = cell.apply(row);
                    words.getElement().getClassList().add("narrow-row");
                    return words;
                })
                .setHeader(label);
        narrow.setVisible(false);
        return this;
    }

    /** "128 proposal", kept up to date; the key's sentence takes the number as written and, for "1 proposal", as it is. */
    public Span counted(String key) {
        var count = new Span();
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        addAttachListener(e -> getGenericDataView()
                .addItemCountChangeListener(change -> count.setText(count(key, change.getItemCount()))));
        return count;
    }

    /** A screen that asked for all rows gets them, also when they are not few. */
    @Override
    public void setAllRowsVisible(boolean all) {
        whole = all;
        super.setAllRowsVisible(all);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        shrinking = getGenericDataView()
                .addItemCountChangeListener(change -> super.setAllRowsVisible(whole || change.getItemCount() <= FEW));
        getElement().executeJs("window.kipp.rows(this)");
        if (narrow == null) return;
        var page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        resizing = page.addBrowserWindowResizeListener(e -> fit(e.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (resizing != null) resizing.remove();
        if (shrinking != null) shrinking.remove();
    }

    private String count(String key, int items) {
        return getTranslation(key, Numbers.here().whole(items), items);
    }

    void fit(int width) {
        var slim = width > 0 && width < NARROW;
        wide.forEach(column -> column.setVisible(!slim));
        if (narrow != null) narrow.setVisible(slim);
    }

    private Column<T> worded(Column<T> column, ValueProvider<T, ?> value) {
        words.put(column, value);
        return column;
    }

    private Column<T> wide(Column<T> column) {
        wide.add(column);
        return column;
    }
}
