package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.auditexport.Zipped;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.ChosenEdition;
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
    private final Div calendar = new Div();
    private final Div team = new Div();
    private final Div rules = new Div();
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
        show(editions.get(
                new EditionId(event.getRouteParameters().get("edition").orElseThrow())));
    }

    @Override
    public String getPageTitle() {
        return Wording.of(edition.constitution().name());
    }

    /** Once; after that each part shows what has changed in it, and what is typed in another stays. */
    private void show(Edition now) {
        edition = now;
        ChosenEdition.stay(now.id());
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
        calendar(now);
        team(now);
        rules(now);
        var dates = new Div(calendar, new ReminderEditor(editions, current, now.id()));
        dates.addClassName("stack");
        panes.add(getTranslation("secretariat.calendar"), dates);
        panes.add(getTranslation("secretariat.team"), team);
        panes.add(getTranslation("secretariat.rules"), rules);
        panes.add(getTranslation("secretariat.log"), new LogExport(zipped, current, now.id()));
        add(head, panes);
    }

    /** The part that has changed; what had the focus in it is gone with it. */
    private void again(Runnable part) {
        part.run();
        panes.focus();
    }

    private void calendar(Edition now) {
        calendar.removeAll();
        calendar.add(new CalendarEditor(editions, accounts, current, now, e -> again(() -> calendar(e))));
    }

    private void team(Edition now) {
        team.removeAll();
        team.add(new TeamEditor(editions, accounts, change, current, now, e -> again(() -> team(e))));
    }

    private void rules(Edition now) {
        rules.removeAll();
        rules.add(new RulesEditor(editions, current, now, e -> again(() -> rules(e))));
    }
}
