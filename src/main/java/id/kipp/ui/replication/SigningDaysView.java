package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Role;
import id.kipp.replication.SigningDays;
import id.kipp.replication.SigningRow;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.Offered;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;

/** Commitment days of the hub, or of all hubs. */
@Route("komitmen")
@Menu(title = "signing.title", icon = "clipboard-list", order = 31)
@RolesAllowed({"SECRETARIAT", "HUB"})
class SigningDaysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SigningDays days;
    private final CurrentActor current;
    private final Clock clock;

    SigningDaysView(SigningDays days, CurrentActor current, Clock clock) {
        this.days = days;
        this.current = current;
        this.clock = clock;
        addClassName("list-view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signing.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (!current.get().is(Role.SECRETARIAT) && days.region(current.get()).isEmpty()) {
            add(new PageHead(getPageTitle()), new EmptyState(getTranslation("signing.no-region")));
            return;
        }
        var fresh = new Button(getTranslation("signing.open"), Glyph.PLUS.icon(), e -> write());
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        var grid = new DataGrid<SigningRow>(getPageTitle());
        var when = grid.text(getTranslation("signing.when"), r -> Dates.here()
                        .day(r.head().day()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.link(getTranslation("signing.name"), r -> r.head().title(), SigningDaysView::address)
                .setFlexGrow(3);
        grid.text(getTranslation("signing.where"), r -> r.head().place());
        grid.text(getTranslation("signing.sheet"), r -> r.head().sheet());
        grid.badge(getTranslation("people.state"), this::state);
        grid.sorting();
        when.setComparator(Comparator.comparing(r -> r.head().day()));
        grid.narrow(r -> new NarrowRow(
                new Anchor(address(r), r.head().title()),
                new Span(Dates.here().day(r.head().day()) + " · " + r.head().place()),
                state(r)));
        grid.empty(new EmptyState(getTranslation("signing.none")).hint(getTranslation("signing.none-hint")));
        grid.setItems(days.list(current.get()));
        add(
                new PageHead(getPageTitle())
                        .expects(getTranslation("signing.expects"))
                        .facts(TableLinks.of("hari-komitmen", grid))
                        .actions(Offered.unless(days.obstacle(current.get()), fresh)),
                grid);
    }

    private void write() {
        new SigningDialog(current.get().is(Role.SECRETARIAT), days.region(current.get()), clock, head -> {
                    var made = days.open(current.get(), head);
                    getUI().ifPresent(ui -> ui.navigate("komitmen/" + made.id()));
                })
                .open();
    }

    private StateBadge state(SigningRow row) {
        return row.open().session()
                ? new StateBadge(Tone.BUSY, getTranslation("signing.in-session"))
                : new StateBadge(Tone.GOOD, getTranslation("signing.closed"));
    }

    private static String address(SigningRow row) {
        return "komitmen/" + row.id();
    }
}
