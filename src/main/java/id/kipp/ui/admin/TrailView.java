package id.kipp.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.TrailFilter;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Who did what, when, to what: the chained trail, newest first or oldest first, page by page; above it what was not chained, in red until somebody has looked into it. */
@Route("admin/jejak")
@Menu(title = "admin.trail", icon = "history", order = 30)
@InPhase(Phase.WATCH)
@RolesAllowed({"ADMINISTRATOR", "SECRETARIAT"})
class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NUMBER = "NOMOR";
    private static final String SYSTEM = "system:"; // a job of the application, with its name

    private final Trail trail;
    private final DataGrid<Trail.Line> grid = new DataGrid<>(getTranslation("admin.trail"));
    private final Span count = new Span();
    private final Button first = new Button("", e -> begin());
    private final Button next = new Button("", e -> show(Optional.of(this.last)));
    private final Filters filters;
    private TrailFilter filter = TrailFilter.ALL;
    private boolean oldestFirst;
    private long last;

    TrailView(Trail trail, FilterBars bars) {
        this.trail = trail;
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        columns();
        filters = new Filters(this::filter)
                .search("tentang", getTranslation("admin.trail-search"))
                .search("oleh", getTranslation("admin.trail-by"))
                .choice("edisi-jejak", getTranslation("admin.trail-edition"), trail.editions())
                .day("dari", getTranslation("admin.trail-from"))
                .day("sampai", getTranslation("admin.trail-to"))
                .choice(
                        "tampil",
                        getTranslation("admin.trail-all"),
                        Map.of("lambat", getTranslation("admin.trail-late")))
                .order(grid)
                .beside(count, TableLinks.of("jejak", grid));
        bars.beside(filters, "admin/jejak");
        next.addThemeVariants(ButtonVariant.TERTIARY);
        first.addThemeVariants(ButtonVariant.TERTIARY);
        var pages = new Div(first, next);
        pages.addClassName("actions");
        add(new PageHead(getTranslation("admin.trail")).expects(getTranslation("admin.trail-says")));
        add(new SetAsideSection(trail), filters, grid, pages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.trail");
    }

    private void columns() {
        grid.figure(getTranslation("admin.trail-number"), line -> line.entry().seq())
                .setSortProperty(NUMBER)
                .setComparator(Comparator.comparingLong(line -> line.entry().seq()));
        grid.addSortListener(e -> begin());
        grid.cell(getTranslation("admin.letter-when"), line -> when(line.entry()))
                .setAutoWidth(true) // a minute that is cut off says nothing
                .setFlexGrow(0);
        grid.text(getTranslation("admin.trail-who"), this::who);
        grid.text(getTranslation("admin.trail-what"), line -> action(line.entry()))
                .setFlexGrow(2);
        grid.cell(getTranslation("admin.trail-subject"), TrailView::about).setFlexGrow(2);
        grid.cell(getTranslation("admin.trail-hash"), line -> hash(line.entry()));
        grid.narrow(line -> new NarrowRow(
                new Span(action(line.entry())),
                new Span(new Text(who(line) + " · "), about(line)),
                when(line.entry())));
        grid.empty(new EmptyState(getTranslation("admin.trail-none")).hint(getTranslation("admin.trail-none-hint")));
    }

    private String who(Trail.Line line) {
        return line.who().startsWith(SYSTEM)
                ? getTranslation("admin.trail-system", line.who().substring(SYSTEM.length()))
                : line.who();
    }

    private void filter(Map<String, String> values) {
        filter = trail.filter(values);
        begin();
    }

    private void begin() {
        oldestFirst = grid.getSortOrder().stream().anyMatch(o -> o.getDirection() == SortDirection.ASCENDING);
        first.setText(getTranslation(oldestFirst ? "admin.trail-oldest" : "admin.trail-newest"));
        next.setText(getTranslation(oldestFirst ? "admin.trail-newer" : "admin.trail-older"));
        show(Optional.empty());
    }

    /** @param from the last line of the page before */
    private void show(Optional<Long> from) {
        var lines =
                oldestFirst ? trail.oldest(filter, from.orElse(0L)) : trail.page(filter, from.orElse(Long.MAX_VALUE));
        var more = lines.size() > Trail.PAGE;
        var shown = more ? lines.subList(0, Trail.PAGE) : lines;
        grid.setItems(shown);
        count.setText(getTranslation("admin.trail-count", Numbers.here().whole(trail.count()), trail.count()));
        first.setVisible(from.isPresent());
        next.setVisible(more);
        if (!shown.isEmpty()) last = shown.getLast().entry().seq();
    }

    private String action(AuditEntry entry) {
        return trail.words(entry.action(), getLocale());
    }

    /** Both times of a line that reached the chain on another day than its own. */
    private Component when(AuditEntry entry) {
        var at = new Span(Dates.here().brief(entry.at()));
        if (!entry.isLate()) return at;
        var chained = getTranslation("admin.trail-chained", Dates.here().brief(entry.chainedAt()));
        return new Div(at, new StateBadge(Tone.QUIET, Glyph.HISTORY, chained));
    }

    /** As a person calls it; what is recorded stands in its title, and is what the search above asks for. */
    private static Component about(Trail.Line line) {
        var about = line.about();
        var shown = about.address().isEmpty() ? new Span(about.words()) : new Anchor(about.address(), about.words());
        shown.getElement().setAttribute("title", line.entry().subject());
        return shown;
    }

    private static Code hash(AuditEntry entry) {
        var code = new Code(entry.hash().substring(0, 12));
        code.getElement().setAttribute("title", entry.hash());
        return code;
    }
}
