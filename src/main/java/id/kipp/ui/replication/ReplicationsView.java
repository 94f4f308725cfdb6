package id.kipp.ui.replication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Role;
import id.kipp.replication.Renewals;
import id.kipp.replication.ReplicationRow;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.Replications;
import id.kipp.report.RenewalBook;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reader's institution takes over, what others ask of it; for the ministry all that there is. */
@Route("replikasi")
@Menu(title = "replication.title", icon = "sprout", order = 30)
@RolesAllowed({"AGENCY", "SERVICE_UNIT", "SECRETARIAT"})
class ReplicationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PART = "bagian";
    private static final String SINCE = "since";

    private final Replications replications;
    private final Renewals renewals;
    private final RenewalBook book;
    private final CurrentActor current;
    private final Clock clock;

    /** A list of this page, by its name in the address. */
    private enum Lane {
        OWN("adopsi"),
        ASKED("diminta"),
        ALL("semua");

        private final String place;

        Lane(String place) {
            this.place = place;
        }
    }

    ReplicationsView(
            Replications replications, Renewals renewals, RenewalBook book, CurrentActor current, Clock clock) {
        this.replications = replications;
        this.renewals = renewals;
        this.book = book;
        this.current = current;
        this.clock = clock;
        addClassName("list-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lanes = lanes();
        var asked = event.getLocation().getQueryParameters().getSingleParameter(PART);
        var lane = lanes.stream()
                .filter(l -> asked.filter(l.place::equals).isPresent())
                .findFirst()
                .orElse(lanes.getFirst());
        var head = new PageHead(getPageTitle()).expects(getTranslation("replication.expects." + lane));
        var ways = new ArrayList<Component>();
        if (lanes.contains(Lane.OWN)) ways.add(new Anchor("replikasi/kebutuhan", getTranslation("need.title")));
        if (lanes.contains(Lane.ASKED)) ways.add(new Anchor("replikasi/sebaran", getTranslation("spread.title")));
        add(head);
        if (lane == Lane.OWN && current.get().is(Role.AGENCY)) ways.add(renewal());
        head.actions(ways.toArray(Component[]::new));
        if (lanes.size() > 1) add(tabs(lanes, lane));
        var grid = grid(lane);
        head.facts(TableLinks.of("replikasi", grid));
        add(grid);
    }

    /** What a new head has to renew or end; the button says that there is one. */
    private Component renewal() {
        var part = new RenewalPart(
                renewals, book, current, () -> getUI().ifPresent(ui -> ui.navigate(ReplicationsView.class)));
        if (part.getComponentCount() > 0) add(part);
        return part.asking();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replication.title");
    }

    private List<Lane> lanes() {
        var actor = current.get();
        var lanes = new ArrayList<Lane>();
        if (actor.is(Role.AGENCY) || actor.is(Role.SERVICE_UNIT)) lanes.add(Lane.OWN);
        if (actor.is(Role.AGENCY)) lanes.add(Lane.ASKED);
        if (actor.is(Role.SECRETARIAT)) lanes.add(Lane.ALL);
        return lanes;
    }

    private Nav tabs(List<Lane> lanes, Lane here) {
        var tabs = new Nav();
        tabs.addClassName("page-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("replication.lanes"));
        for (var lane : lanes) {
            var link = new Anchor(
                    "replikasi?" + PART + "=" + lane.place,
                    getTranslation("replication.lane." + lane) + " · "
                            + Numbers.here().whole(count(lane)));
            if (lane == here) link.getElement().setAttribute("aria-current", "page");
            tabs.add(link);
        }
        return tabs;
    }

    private DataGrid<ReplicationRow> grid(Lane lane) {
        var grid = new DataGrid<ReplicationRow>(getTranslation("replication.lane." + lane));
        grid.link(getTranslation("replication.innovation"), r -> named(lane, r), ReplicationsView::address)
                .setFlexGrow(3);
        grid.text(
                        getTranslation(lane == Lane.OWN ? "replication.owner" : "replication.adopter"),
                        r -> lane == Lane.OWN ? owners(r) : adopter(r))
                .setFlexGrow(2);
        grid.badge(getTranslation("people.state"), r -> ReplicationWords.badge(r.state()));
        grid.cell(getTranslation("replication.due"), r -> ReplicationWords.due(r.due(), clock))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.cell(
                        getTranslation("replication.since"),
                        r -> new Span(Dates.here().brief(r.standing().since())))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortProperty(SINCE);
        grid.text(getTranslation("replication.number"), r -> r.id().value())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.narrow(r -> new NarrowRow(
                new Anchor(address(r), named(lane, r)),
                new Span(lane == Lane.OWN ? owners(r) : adopter(r)),
                ReplicationWords.badge(r.state()),
                ReplicationWords.due(r.due(), clock)));
        grid.empty(new EmptyState(getTranslation("replication.none." + lane))
                .hint(getTranslation("replication.none-hint." + lane)));
        grid.setItems(DataProvider.fromCallbacks(q -> page(lane, q), q -> Math.toIntExact(count(lane))));
        return grid;
    }

    /** The latest change first, unless the reader wants it the other way round. */
    private Stream<ReplicationRow> page(Lane lane, Query<ReplicationRow, Void> asked) {
        var actor = current.get();
        var oldest = asked.getSortOrders().stream().anyMatch(o -> o.getDirection() == SortDirection.ASCENDING);
        var from = asked.getOffset();
        var many = asked.getLimit();
        return switch (lane) {
            case OWN -> replications.own(actor, oldest, from, many).stream();
            case ASKED -> replications.asked(actor, oldest, from, many).stream();
            case ALL -> replications.in(actor, sent(), oldest, from, many).stream();
        };
    }

    private long count(Lane lane) {
        var actor = current.get();
        return switch (lane) {
            case OWN -> replications.countOwn(actor);
            case ASKED -> replications.countAsked(actor);
            case ALL -> replications.countIn(actor, sent());
        };
    }

    private static EnumSet<ReplicationState> sent() {
        return EnumSet.complementOf(EnumSet.of(ReplicationState.DRAFT_INTEREST));
    }

    /** Others give it a name of their own: an owner has to know which of its innovations is asked for. */
    private static String named(Lane lane, ReplicationRow row) {
        var originals =
                row.about().originals().stream().map(ReplicationRow.From::title).collect(Collectors.joining("; "));
        return lane == Lane.OWN || originals.equals(row.title()) ? row.title() : row.title() + " (" + originals + ")";
    }

    private static String address(ReplicationRow row) {
        return "replikasi/" + row.id().value();
    }

    private static String owners(ReplicationRow row) {
        return row.about().originals().stream()
                .map(ReplicationRow.From::ownerName)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String adopter(ReplicationRow row) {
        var by = row.about().adopter();
        return by.unitName().isEmpty() ? by.name() : by.name() + " · " + by.unitName();
    }
}
