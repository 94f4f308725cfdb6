package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.kipp.decision.MatterRule;
import id.kipp.edition.Edition;
import id.kipp.edition.Group;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;

/** One matter of an edition, group by group: prepare, depart with a reason, consent, frozen with its minutes. */
public abstract class DecisionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String matter;
    private final String title;
    private final DecisionDesk desk;

    /** @param matter key @param title key of its name in the menu */
    protected DecisionPage(String matter, String title, DecisionDesk desk) {
        this.matter = matter;
        this.title = title;
        this.desk = desk;
    }

    /** What stands there for whoever has no edition to decide on. */
    protected Component nothing(Actor actor) {
        return new EmptyState(Glyph.INBOX, getTranslation("panel.no-edition"))
                .hint(getTranslation("panel.no-edition-hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = desk.current().get();
        var visible = desk.editions().all().stream()
                .filter(e -> actor.is(Role.SECRETARIAT) || rule(e).deciders().has(actor))
                .toList();
        removeAll();
        var address = event.getLocation().getQueryParameters();
        var step = visible.stream().findFirst().map(e -> rule(e).step());
        step.flatMap(s -> EditionChoice.of(visible, address, s, desk.clock()))
                .ifPresentOrElse(this::show, () -> add(new PageHead(getPageTitle()), nothing(actor)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    private MatterRule rule(Edition edition) {
        var group = edition.constitution().groups().getFirst();
        return desk.decisions().rule(edition.id(), matter, group.key());
    }

    private void show(EditionChoice choice) {
        removeAll();
        var edition = choice.edition();
        var actor = desk.current().get();
        var rule = rule(edition);
        var says = "decision." + matter + (actor.is(Role.SECRETARIAT) ? ".secretariat" : ".says");
        add(
                choice,
                EditionLine.in(new PageHead(getPageTitle()), edition, rule.step(), desk.clock())
                        .expects(getTranslation(says)));
        if (!actor.is(Role.SECRETARIAT)
                && rule.deciders().presided()
                && !desk.pacts().signed(actor, edition.id())) {
            add(new PactCard(() -> {
                desk.pacts().sign(desk.current().get(), edition.id());
                show(choice);
            }));
            return;
        }
        edition.constitution().groups().forEach(g -> add(section(edition, g)));
    }

    private Section section(Edition edition, Group group) {
        return new Section(Wording.of(group), new DecisionBoards(desk, edition, matter, group)).plain();
    }
}
