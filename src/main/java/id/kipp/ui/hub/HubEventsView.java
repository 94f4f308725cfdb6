package id.kipp.ui.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.EventKind;
import id.kipp.hub.Hub;
import id.kipp.hub.HubEventRow;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubRegister;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;

/** Forums, visits, mentors' notes, meetings and messages of a hub, the latest first unless the reader wants it the other way round. */
@Route("meja-hub/kegiatan")
@Menu(title = "hub.events", icon = "calendar-days", order = 2)
@RolesAllowed("HUB")
class HubEventsView extends HubPage {

    private static final String WHEN = "KAPAN";

    private final HubEvents events;
    private String about = "";

    HubEventsView(HubRegister register, HubEvents events, CurrentActor current) {
        super("hub.events", register, current);
        this.events = events;
        addClassName("list-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        about = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("replikasi")
                .orElse("");
        super.beforeEnter(event);
    }

    @Override
    void fill(Hub hub) {
        var fresh = new Button(
                getTranslation("hub.event-plan"),
                Glyph.PLUS.icon(),
                e -> write(hub, about.isEmpty() ? EventKind.FORUM : EventKind.COACHING));
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        var grid = new DataGrid<HubEventRow>(getPageTitle());
        grid.text(getTranslation("hub.plan-when"), HubEventsView::when)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortProperty(WHEN);
        grid.link(getTranslation("hub.event-title-label"), r -> r.text().title(), HubEventsView::address)
                .setFlexGrow(3);
        grid.text(
                getTranslation("hub.event-kind"),
                r -> getTranslation(r.text().kind().key()));
        grid.text(getTranslation("hub.event-place"), r -> r.text().place());
        grid.figure(getTranslation("hub.attendance"), HubEventRow::people);
        grid.badge(getTranslation("hub.actions"), this::actions);
        grid.narrow(r -> new NarrowRow(new Anchor(address(r), r.text().title()), new Span(when(r)), actions(r)));
        grid.empty(new EmptyState(getTranslation("hub.events-none")));
        grid.setItems(DataProvider.fromCallbacks(
                q -> events.page(me(), hub.id(), isOldestFirst(q), q.getOffset(), q.getLimit()).stream(),
                q -> Math.toIntExact(events.count(me(), hub.id()))));
        add(
                new PageHead(getPageTitle())
                        .where(hub.head().name())
                        .expects(getTranslation("hub.events-says"))
                        .facts(TableLinks.of("kegiatan-hub", grid))
                        .actions(fresh),
                grid);
        if (!about.isEmpty()) write(hub, EventKind.COACHING);
    }

    private void write(Hub hub, EventKind kind) {
        new HubEventDialog(kind, about, text -> {
                    var made = events.plan(me(), hub.id(), text);
                    about = "";
                    getUI().ifPresent(ui -> ui.navigate("meja-hub/kegiatan/" + made.id()));
                })
                .open();
    }

    private StateBadge actions(HubEventRow row) {
        var open = row.actions().stream().filter(a -> a.done() == null).count();
        if (row.actions().isEmpty()) return new StateBadge(Tone.QUIET, getTranslation("hub.actions-none"));
        return row.due() == null
                ? new StateBadge(Tone.GOOD, getTranslation("hub.actions-done"))
                : new StateBadge(
                        Tone.BUSY,
                        getTranslation("hub.actions-open", open, Dates.here().shortDay(row.due())));
    }

    private static boolean isOldestFirst(Query<HubEventRow, Void> asked) {
        return asked.getSortOrders().stream().anyMatch(o -> o.getDirection() == SortDirection.ASCENDING);
    }

    private static String when(HubEventRow row) {
        return Dates.here().days(row.text().from(), row.text().until());
    }

    private static String address(HubEventRow row) {
        return "meja-hub/kegiatan/" + row.id();
    }
}
