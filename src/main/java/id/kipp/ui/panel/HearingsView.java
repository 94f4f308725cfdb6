package id.kipp.ui.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Pacts;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.judging.Hearings;
import id.kipp.judging.Turn;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.PactCard;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The panelist's finalists in the order of the schedule, with how far the own sheet is. */
@Route("panel/wawancara")
@Menu(title = "panel.hearings", icon = "mic", order = 65)
@RolesAllowed("PANELIST")
class HearingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Hearings hearings;
    private final Editions editions;
    private final Pacts pacts;
    private final CurrentActor current;
    private final Clock clock;

    HearingsView(Hearings hearings, Editions editions, Pacts pacts, CurrentActor current, Clock clock) {
        this.hearings = hearings;
        this.editions = editions;
        this.pacts = pacts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = editions.all().stream()
                .filter(e -> e.team().sits(current.get().id()))
                .toList();
        removeAll();
        EditionChoice.of(mine, event.getLocation().getQueryParameters(), Step.PANEL, clock)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHead(getPageTitle()),
                                new EmptyState(Glyph.INBOX, getTranslation("panel.no-edition"))
                                        .hint(getTranslation("panel.no-edition-hint"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("panel.hearings");
    }

    private void show(EditionChoice choice) {
        removeAll();
        var edition = choice.edition();
        add(
                choice,
                EditionLine.in(new PageHead(getPageTitle()), edition, Step.PANEL, clock)
                        .expects(getTranslation("panel.hearings-says")));
        if (!pacts.signed(current.get(), edition.id())) {
            add(new PactCard(() -> {
                pacts.sign(current.get(), edition.id());
                show(choice);
            }));
            return;
        }
        var grid = new DataGrid<Turn>(getPageTitle());
        grid.text(getTranslation("panel.when"), HearingsView::when);
        grid.link(getTranslation("secretariat.title"), t -> t.finalist().title(), HearingsView::href)
                .setFlexGrow(3);
        grid.text(getTranslation("secretariat.agency"), t -> t.finalist().agency())
                .setFlexGrow(2);
        grid.badge(getTranslation("secretariat.state"), this::state);
        grid.text(getTranslation("panel.bench"), t -> t.sealed() + " / " + t.bench());
        grid.narrow(t -> new Div(
                href(t).isEmpty()
                        ? new Span(t.finalist().title())
                        : new Anchor(href(t), t.finalist().title()),
                new Span(when(t) + " · " + t.finalist().agency()),
                state(t)));
        grid.empty(new EmptyState(Glyph.INBOX, getTranslation("panel.no-finalists")));
        grid.setItems(DataProvider.fromCallbacks(
                query -> hearings.page(current.get(), edition.id(), query.getOffset(), query.getLimit()).stream(),
                query -> hearings.count(current.get(), edition.id())));
        add(grid.counted("schedule.count"), grid);
    }

    private static String href(Turn turn) {
        return turn.isReadable() ? "panel/sesi/" + turn.finalist().id().value() : "";
    }

    private static String when(Turn turn) {
        var slot = turn.hearing();
        return slot == null ? "–" : Dates.here().brief(slot.startsAt());
    }

    private Component state(Turn turn) {
        var conflict = turn.conflict();
        if (conflict != null) {
            var why = new Span(getTranslation("conflict." + conflict));
            why.addClassNames("muted", "small", "conflict-why");
            return new Div(new StateBadge(Tone.QUIET, Glyph.BAN, getTranslation("panel.conflict")), why);
        }
        if (turn.total() != null && turn.sealed() >= turn.bench())
            return new StateBadge(Tone.GOOD, getTranslation("evaluator.sealed"));
        if (turn.total() != null) return new StateBadge(Tone.GOOD, getTranslation("task.SEALED"));
        return turn.given() == 0
                ? new StateBadge(Tone.QUIET, getTranslation("task.UNREAD"))
                : new StateBadge(Tone.BUSY, getTranslation("task.STARTED"));
    }
}
