package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Role;
import id.kipp.library.Library;
import id.kipp.library.LibraryItem;
import id.kipp.library.LibraryRow;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The pages of the library that whoever looks may change: all of them for the secretariat, a hub's own for its people. */
public final class LibraryList extends Div {

    private final Library library;
    private final CurrentActor current;
    private final boolean decides;
    private final DataGrid<LibraryRow> grid;

    public LibraryList(Library library, CurrentActor current, String title) {
        this.grid = new DataGrid<>(title);
        this.library = library;
        this.current = current;
        this.decides = current.get().is(Role.SECRETARIAT);
        var named = grid.cell(getTranslation("library.item-title"), this::title).setFlexGrow(3);
        grid.text(getTranslation("library.item-kind"), this::kind);
        if (decides) grid.text(getTranslation("library.item-hub"), this::whose);
        var date = grid.text(getTranslation("library.date"), LibraryList::day);
        grid.badge(getTranslation("people.state"), this::state);
        grid.cell("", this::away).setKey("away").setAutoWidth(true).setFlexGrow(0);
        grid.narrow(r -> new NarrowRow(title(r), new Span(kind(r) + " · " + day(r) + " · " + whose(r)), state(r)));
        grid.empty(new EmptyState(getTranslation("library.empty")));
        grid.sorting();
        date.setComparator(Comparator.comparing(r -> r.head().date()));
        named.setComparator(Comparator.comparing(r -> r.head().title(), String.CASE_INSENSITIVE_ORDER));
        add(grid);
        refresh();
    }

    /** Opens an empty page. */
    public Button fresh() {
        var fresh = new Button(getTranslation("library.write"), Glyph.PLUS.icon(), e -> edit(null));
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        return fresh;
    }

    /** Leads to where everybody reads it. */
    public Anchor asRead() {
        var asRead = new Anchor("pustaka", getTranslation("library.as-read"));
        asRead.setRouterIgnore(true);
        return asRead;
    }

    /** To be taken along. @param name of the file */
    public TableLinks links(String name) {
        return TableLinks.of(name, grid);
    }

    private void refresh() {
        grid.setItems(library.all(current.get()));
    }

    private void edit(@Nullable LibraryItem seen) {
        new LibraryDialog(library, current, seen, this::refresh).open();
    }

    private Button title(LibraryRow row) {
        var open = new Button(row.head().title());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("row-link"); // its name, and not an act
        Attempt.onClick(open, () -> edit(library.get(current.get(), row.id())));
        return open;
    }

    private String kind(LibraryRow row) {
        return getTranslation("site.library-one." + row.head().kind());
    }

    private String whose(LibraryRow row) {
        return row.hub() == null
                ? getTranslation("library.item-secretariat")
                : row.hub().name();
    }

    private static String day(LibraryRow row) {
        return Dates.here().day(row.head().date());
    }

    private StateBadge state(LibraryRow row) {
        if (row.isWaiting()) return new StateBadge(Tone.BUSY, getTranslation("library.waiting"));
        return row.hidden()
                ? new StateBadge(Tone.QUIET, getTranslation("help.removed"))
                : new StateBadge(Tone.GOOD, getTranslation("help.shown"));
    }

    /** What waits is shown by the secretariat and taken back by its hub. */
    private Button away(LibraryRow row) {
        var away = row.isWaiting() ? !decides : !row.hidden();
        var atOnce = decides || !library.asks() && row.isTakenAway();
        var says = getTranslation(away ? "help.remove" : atOnce ? "help.restore" : "library.offer");
        var button = new Button(says);
        button.setAriaLabel(says + ": " + row.head().title());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            library.hide(current.get(), row.id(), row.version(), away);
            refresh();
        });
        return button;
    }
}
