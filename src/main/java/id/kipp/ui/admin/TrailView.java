package id.kipp.ui.admin;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.audit.AuditEntry;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.shell.NarrowRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Who did what, when, to what: the chained trail, newest first, or all about one thing. */
@Route("admin/jejak")
@Menu(title = "admin.trail", icon = "history", order = 30)
@RolesAllowed({"ADMINISTRATOR", "SECRETARIAT"})
class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Trail trail;
    private final DataGrid<Trail.Line> grid = new DataGrid<>(getTranslation("admin.trail"));
    private final Filters filters;
    private String subject = "";

    TrailView(Trail trail) {
        this.trail = trail;
        filters = new Filters(this::filter)
                .search("tentang", getTranslation("admin.trail-search"))
                .beside(grid.counted("admin.trail-count"));
        grid.figure(getTranslation("admin.trail-number"), line -> line.entry().seq());
        grid.text(getTranslation("admin.letter-when"), line -> Dates.here()
                .brief(line.entry().at()));
        grid.text(getTranslation("admin.trail-who"), Trail.Line::who);
        grid.text(getTranslation("admin.trail-what"), line -> action(line.entry()))
                .setFlexGrow(2);
        grid.text(getTranslation("admin.trail-subject"), line -> line.entry().subject())
                .setFlexGrow(2);
        grid.cell(getTranslation("admin.trail-hash"), line -> hash(line.entry()));
        grid.narrow(line -> new NarrowRow(
                new Span(action(line.entry())),
                new Span(line.who() + " · " + line.entry().subject()),
                new Span(Dates.here().brief(line.entry().at()))));
        grid.empty(new EmptyState(Glyph.HISTORY, getTranslation("admin.trail-none"))
                .hint(getTranslation("admin.trail-none-hint")));
        grid.setItems(DataProvider.fromCallbacks(
                query -> trail.page(subject, query.getOffset(), query.getLimit()).stream(),
                query -> trail.count(subject)));
        add(new PageHead(getTranslation("admin.trail")).expects(getTranslation("admin.trail-says")), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.trail");
    }

    private void filter(Map<String, String> values) {
        subject = values.getOrDefault("tentang", "");
        grid.getDataProvider().refreshAll();
    }

    private String action(AuditEntry entry) {
        return trail.words(entry.action(), getLocale());
    }

    private static Code hash(AuditEntry entry) {
        var code = new Code(entry.hash().substring(0, 12));
        code.getElement().setAttribute("title", entry.hash());
        return code;
    }
}
