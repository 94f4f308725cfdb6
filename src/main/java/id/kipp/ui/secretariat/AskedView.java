package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Exchange;
import id.kipp.hub.Exchanges;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;

/** What institutions ask each other about innovations: hiding what should not be read. */
@Route("sekretariat/tanya-jawab")
@Menu(title = "exchange.title", icon = "message-square", order = 87)
@InPhase(Phase.PUBLISH)
@RolesAllowed("SECRETARIAT")
class AskedView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 200;

    private final Exchanges exchanges;
    private final CurrentActor current;
    private final DataGrid<Exchange> grid = new DataGrid<>(getTranslation("exchange.title"));

    AskedView(Exchanges exchanges, CurrentActor current) {
        this.exchanges = exchanges;
        this.current = current;
        addClassName("list-view");
        grid.text(getTranslation("exchange.innovation"), e -> e.about().title()).setFlexGrow(2);
        grid.text(getTranslation("exchange.from"), e -> e.about().fromName());
        grid.text(getTranslation("exchange.text"), Exchange::text).setFlexGrow(3);
        var at = grid.text(getTranslation("exchange.at"), e -> Dates.here().shortDay(e.at()));
        grid.badge(getTranslation("people.state"), this::state);
        grid.cell("", this::away).setKey("away").setAutoWidth(true).setFlexGrow(0);
        grid.sorting();
        at.setComparator(Comparator.comparing(Exchange::at));
        grid.narrow(e ->
                new NarrowRow(new Span(e.about().title()), new Span(e.about().fromName() + ": " + e.text()), state(e)));
        grid.empty(new EmptyState(getTranslation("exchange.none")));
        add(
                new PageHead(getPageTitle())
                        .expects(getTranslation("exchange.keeps"))
                        .facts(TableLinks.of("pertanyaan", grid)),
                grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }

    private void show() {
        grid.setItems(exchanges.all(current.get(), 0, SHOWN));
    }

    private StateBadge state(Exchange one) {
        if (one.hidden()) return new StateBadge(Tone.QUIET, getTranslation("help.removed"));
        return one.about().kind() == Exchange.Kind.QUESTION && one.answer() == null
                ? new StateBadge(Tone.BUSY, getTranslation("exchange.waits"))
                : new StateBadge(Tone.GOOD, getTranslation("help.shown"));
    }

    private Button away(Exchange one) {
        var says = getTranslation(one.hidden() ? "help.restore" : "help.remove");
        var button = new Button(says);
        button.setAriaLabel(says + ": " + one.about().title());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            exchanges.hide(current.get(), one.id(), one.version(), !one.hidden());
            show();
        });
        return button;
    }
}
