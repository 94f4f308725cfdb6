package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.log.Zipped;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;

/** One edition: calendar, team, rules. Dates and team move at any time; rules until the first submission. */
@Route("sekretariat/edisi/:edition")
@RolesAllowed("SECRETARIAT")
class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final Accounts accounts;
    private final TeamChange change;
    private final Zipped zipped;
    private final CurrentActor current;
    private Edition edition;
    private Panes panes;

    EditionView(Editions editions, Accounts accounts, TeamChange change, Zipped zipped, CurrentActor current) {
        this.change = change;
        this.zipped = zipped;
        this.editions = editions;
        this.accounts = accounts;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                editions.get(
                        new EditionId(event.getRouteParameters().get("edition").orElseThrow())),
                0);
    }

    @Override
    public String getPageTitle() {
        return Wording.of(edition.constitution().name());
    }

    private void again(Edition now, int pane) {
        show(now, pane);
        panes.focus();
    }

    /** @param pane stays open when something in it has changed */
    private void show(Edition now, int pane) {
        edition = now;
        removeAll();
        var frozen = now.isFrozen();
        var badge = new StateBadge(
                frozen ? Tone.QUIET : Tone.BUSY,
                frozen ? Glyph.LOCK : Glyph.EDIT,
                getTranslation(frozen ? "secretariat.frozen" : "secretariat.editable"));
        var head = new PageHead(getPageTitle())
                .where(Wording.of(now.constitution().theme()))
                .expects(getTranslation(frozen ? "secretariat.frozen-says" : "secretariat.editable-says"))
                .facts(badge);
        panes = new Panes(getTranslation("secretariat.edition-parts"));
        var calendar = new CalendarEditor(editions, accounts, current, now, e -> again(e, 0));
        var dates = new Div(calendar, new ReminderEditor(editions, current, now.id()));
        dates.addClassName("stack");
        panes.add(getTranslation("secretariat.calendar"), dates);
        panes.add(
                getTranslation("secretariat.team"),
                new TeamEditor(editions, accounts, change, current, now, e -> again(e, 1)));
        panes.add(getTranslation("secretariat.rules"), new RulesEditor(editions, current, now, e -> again(e, 2)));
        panes.add(getTranslation("secretariat.log"), new LogExport(zipped, current, now.id()));
        panes.show(pane);
        add(head, panes);
    }
}
