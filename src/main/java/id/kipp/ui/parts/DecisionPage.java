package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import id.kipp.decision.MatterRule;
import id.kipp.edition.Edition;
import id.kipp.edition.Matter;
import id.kipp.edition.SeatPool;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.SideBySide;

/** One matter of an edition, group by group: prepare, depart with a reason, consent, frozen with its minutes. */
public abstract class DecisionPage extends Div implements BeforeEnterObserver, HasDynamicTitle, SideBySide {

    private final DecisionWords words;
    private final String title;
    private final DecisionDesk desk;

    /** @param words in which it is spoken of @param title key of its name in the menu */
    protected DecisionPage(DecisionWords words, String title, DecisionDesk desk) {
        this.words = words;
        this.title = title;
        this.desk = desk;
        addClassName("board-view");
    }

    /** What stands there for whoever has no edition to decide on. */
    protected Component nothing(Actor actor) {
        return new EmptyState(getTranslation("panel.no-edition")).hint(getTranslation("panel.no-edition-hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = desk.current().get();
        var visible = desk.editions().all().stream()
                .filter(e -> DecisionWords.matter(e.constitution(), words).isPresent())
                .filter(e -> actor.is(Role.SECRETARIAT) || rule(e).deciders().has(actor))
                .toList();
        removeAll();
        var address = event.getLocation().getQueryParameters();
        EditionChoice.of(visible, address, e -> rule(e).step(), desk.clock())
                .ifPresentOrElse(this::show, () -> add(new PageHead(getPageTitle()), nothing(actor)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    private Matter matter(Edition edition) {
        return DecisionWords.matter(edition.constitution(), words).orElseThrow();
    }

    private MatterRule rule(Edition edition) {
        var rules = edition.constitution();
        var pool = rules.seatPools(matter(edition)).getFirst();
        return desk.decisions().rule(edition.id(), matter(edition).key(), pool.key());
    }

    private void show(EditionChoice choice) {
        removeAll();
        var edition = choice.edition();
        var actor = desk.current().get();
        var rule = rule(edition);
        var says = "decision." + words + (actor.is(Role.SECRETARIAT) ? ".secretariat" : ".says");
        add(choice.in(new PageHead(getPageTitle()), rule.step(), desk.clock()).expects(getTranslation(says)));
        if (!actor.is(Role.SECRETARIAT)
                && rule.deciders().presided()
                && !desk.pacts().signed(actor, edition.id())) {
            add(new PactCard(() -> {
                desk.pacts().sign(desk.current().get(), edition.id());
                show(choice);
            }));
            return;
        }
        edition.constitution().seatPools(matter(edition)).forEach(p -> add(section(edition, p)));
    }

    private Section section(Edition edition, SeatPool group) {
        return new Section(Wording.of(group), new DecisionBoards(desk, edition, matter(edition), group)).plain();
    }
}
