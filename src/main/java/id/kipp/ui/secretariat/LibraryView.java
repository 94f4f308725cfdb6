package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.library.Library;
import id.kipp.library.LibraryItem;
import id.kipp.library.LibraryRow;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The library of the public site: writing its pages, and hiding what should not be there. */
@Route("sekretariat/pustaka")
@Menu(title = "library.title", icon = "library", order = 96)
@InPhase(Phase.PREPARE)
@RolesAllowed("SECRETARIAT")
class LibraryView extends Div implements HasDynamicTitle {

    private final Library library;
    private final CurrentActor current;
    private final DataGrid<LibraryRow> grid = new DataGrid<>(getTranslation("library.title"));

    LibraryView(Library library, CurrentActor current) {
        this.library = library;
        this.current = current;
        addClassName("list-view");
        var fresh = new Button(getTranslation("library.write"), Glyph.PLUS.icon(), e -> edit(null));
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        grid.cell(getTranslation("library.item-title"), this::title).setFlexGrow(3);
        grid.text(getTranslation("library.item-kind"), this::kind);
        grid.text(getTranslation("library.date"), LibraryView::day);
        grid.badge(getTranslation("people.state"), this::state);
        grid.cell("", this::away).setKey("away").setAutoWidth(true).setFlexGrow(0);
        grid.narrow(r -> new NarrowRow(title(r), new Span(kind(r) + " · " + day(r)), state(r)));
        grid.empty(new EmptyState(getTranslation("library.empty")));
        var asRead = new Anchor("pustaka", getTranslation("library.as-read"));
        asRead.setRouterIgnore(true);
        add(
                new PageHead(getTranslation("library.title"))
                        .expects(getTranslation("library.says"))
                        .facts(asRead, TableLinks.of("pustaka", grid))
                        .actions(fresh),
                grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title");
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

    private static String day(LibraryRow row) {
        return Dates.here().day(row.head().date());
    }

    private StateBadge state(LibraryRow row) {
        return row.hidden()
                ? new StateBadge(Tone.QUIET, getTranslation("help.removed"))
                : new StateBadge(Tone.GOOD, getTranslation("help.shown"));
    }

    private Button away(LibraryRow row) {
        var says = getTranslation(row.hidden() ? "help.restore" : "help.remove");
        var button = new Button(says);
        button.setAriaLabel(says + ": " + row.head().title());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            library.hide(current.get(), row.id(), row.version(), !row.hidden());
            refresh();
        });
        return button;
    }
}
