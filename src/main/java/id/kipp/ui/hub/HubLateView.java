package id.kipp.ui.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubEventRow;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubPlans;
import id.kipp.hub.HubRegister;
import id.kipp.hub.PlanItem;
import id.kipp.replication.ReplicationRow;
import id.kipp.replication.Replications;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** For the province's secretary, on one page: what is late, where, and whose it is. */
@Route(HubLateView.ROUTE)
@Menu(title = "hub.late-title", icon = "hourglass", order = 4)
@RolesAllowed("HUB")
class HubLateView extends HubPage {

    static final String ROUTE = "meja-hub/terlambat";

    private final Replications replications;
    private final HubEvents events;
    private final HubPlans plans;
    private final Clock clock;

    HubLateView(
            HubRegister register,
            Replications replications,
            HubEvents events,
            HubPlans plans,
            CurrentActor current,
            Clock clock) {
        super("hub.late-title", register, current);
        this.replications = replications;
        this.events = events;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    void fill(Hub hub) {
        var today = LocalDate.now(clock.withZone(Dates.WIB));
        var cases = cases(hub, today);
        var actions = events.open(me(), hub.id()).stream()
                .flatMap(e -> e.actions().stream()
                        .filter(a -> a.done() == null && a.due().isBefore(today))
                        .map(a -> (Component) action(e, a.what(), a.owner(), a.due())))
                .toList();
        var planned = plans.of(me(), hub.id(), today.getYear()).items().stream()
                .filter(i -> i.isLate(today))
                .map(i -> (Component) planned(i))
                .toList();
        var all = cases.size() + actions.size() + planned.size();
        var stack = new Div(
                part("hub.late-cases", cases), part("hub.late-actions", actions), part("hub.late-plan", planned));
        stack.addClassName("stack");
        add(
                new PageHead(getPageTitle())
                        .where(hub.head().name())
                        .expects(all == 0 ? getTranslation("hub.late-nothing") : getTranslation("hub.late-says", all)),
                stack);
    }

    private List<Component> cases(Hub hub, LocalDate today) {
        var province = hub.head().province();
        if (province == null) return List.of();
        return replications.lateInRegion(me(), province, today).stream()
                .map(r -> (Component) replication(r))
                .toList();
    }

    private ListItem replication(ReplicationRow row) {
        return new ListItem(
                new Anchor("replikasi/" + row.id().value(), row.title()),
                new Span(" "
                        + getTranslation(
                                "hub.late-case",
                                whose(row),
                                getTranslation(row.state().key()),
                                row.due().map(d -> Dates.here().shortDay(d)).orElse("–"))));
    }

    private static String whose(ReplicationRow row) {
        var by = row.about().adopter();
        return by.unitName().isEmpty() ? by.name() : by.name() + ", " + by.unitName();
    }

    /** The usual calendar says of nobody whose it is. */
    private ListItem planned(PlanItem item) {
        var day = Dates.here().shortDay(item.until());
        return new ListItem(
                item.unit().isEmpty()
                        ? getTranslation("hub.late-nobody", item.activity(), day)
                        : getTranslation("hub.late-line", item.activity(), item.unit(), day));
    }

    private ListItem action(HubEventRow event, String what, String owner, LocalDate due) {
        var item = new ListItem(
                getTranslation("hub.late-line", what, owner, Dates.here().shortDay(due)));
        item.add(new Div(
                new Anchor("meja-hub/kegiatan/" + event.id(), event.text().title())));
        return item;
    }

    private Section part(String heading, List<Component> lines) {
        if (lines.isEmpty())
            return new Section(getTranslation(heading), new Paragraph(getTranslation("hub.late-none")));
        var list = new UnorderedList();
        lines.forEach(list::add);
        return new Section(getTranslation(heading), list);
    }
}
