package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;

/** A page about one of the reader's editions: which one, and the integrity pact before anything of the judging is shown. */
public abstract class TeamPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String title;
    private final TeamDesk desk;
    private Runnable again = () -> {};

    /** @param title key of its name in the menu */
    protected TeamPage(String title, TeamDesk desk) {
        this.title = title;
        this.desk = desk;
    }

    /** Whether the reader has something to do in it here. */
    protected abstract boolean isMine(Actor actor, Edition edition);

    /** Which the page is about. */
    protected abstract Step step(Edition edition);

    /** Key of what is to be done here. */
    protected abstract String says(Edition edition);

    /** What stands below the head. */
    protected abstract void fill(Edition edition, PageHead head, QueryParameters asked);

    /** What stands there for whoever has no edition. */
    protected Component nothing(Actor actor) {
        return nothing(actor.is(Role.EVALUATOR) && !actor.is(Role.PANELIST) ? Role.EVALUATOR : Role.PANELIST);
    }

    /** To whoever is in none of the teams whose people are signed in as this. */
    protected final Component nothing(Role role) {
        return role == Role.PANELIST
                ? new EmptyState(getTranslation("panel.no-edition")).hint(getTranslation("panel.no-edition-hint"))
                : new EmptyState(getTranslation("evaluator.no-edition"))
                        .hint(getTranslation("evaluator.no-edition-hint"));
    }

    protected boolean needsPact(Actor actor, Edition edition) {
        return true;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = actor();
        var mine = desk.editions().all().stream().filter(e -> isMine(actor, e)).toList();
        var asked = event.getLocation().getQueryParameters();
        removeAll();
        EditionChoice.of(mine, asked, this::step, desk.clock())
                .ifPresentOrElse(c -> show(c, asked), () -> add(new PageHead(getPageTitle()), nothing(actor)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    protected final Actor actor() {
        return desk.current().get();
    }

    /** The same with what holds by now. */
    protected final void again() {
        again.run();
    }

    private void show(EditionChoice choice, QueryParameters asked) {
        again = () -> show(choice, asked);
        removeAll();
        var edition = choice.edition();
        var head = choice.in(new PageHead(getPageTitle()), step(edition), desk.clock())
                .expects(getTranslation(says(edition)));
        add(head);
        if (needsPact(actor(), edition) && !desk.pacts().signed(actor(), edition.id()))
            add(new PactCard(() -> {
                desk.pacts().sign(actor(), edition.id());
                again();
            }));
        else fill(edition, head, asked);
    }
}
