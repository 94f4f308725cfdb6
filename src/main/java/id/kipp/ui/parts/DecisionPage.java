package id.kipp.ui.parts;

import com.vaadin.flow.router.QueryParameters;
import id.kipp.decision.MatterRule;
import id.kipp.edition.Edition;
import id.kipp.edition.Matter;
import id.kipp.edition.SeatPool;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.SideBySide;

/** One matter of an edition, group by group: prepare, depart with a reason, consent, frozen with its minutes. */
public abstract class DecisionPage extends TeamPage implements SideBySide {

    private final DecisionWords words;
    private final DecisionDesk desk;

    /** @param words in which it is spoken of @param title key of its name in the menu */
    protected DecisionPage(DecisionWords words, String title, DecisionDesk desk) {
        super(title, new TeamDesk(desk.editions(), desk.pacts(), desk.current(), desk.clock()));
        this.words = words;
        this.desk = desk;
        addClassName("board-view");
    }

    @Override
    protected boolean isMine(Actor actor, Edition edition) {
        return DecisionWords.matter(edition.constitution(), words).isPresent()
                && (actor.is(Role.SECRETARIAT) || rule(edition).deciders().has(actor));
    }

    @Override
    protected Step step(Edition edition) {
        return rule(edition).step();
    }

    @Override
    protected String says(Edition edition) {
        return "decision." + words + (actor().is(Role.SECRETARIAT) ? ".secretariat" : ".says");
    }

    @Override
    protected boolean needsPact(Actor actor, Edition edition) {
        return !actor.is(Role.SECRETARIAT) && rule(edition).deciders().presided();
    }

    @Override
    protected void fill(Edition edition, PageHead head, QueryParameters asked) {
        edition.constitution().seatPools(matter(edition)).forEach(p -> add(section(edition, p)));
    }

    private Matter matter(Edition edition) {
        return DecisionWords.matter(edition.constitution(), words).orElseThrow();
    }

    private MatterRule rule(Edition edition) {
        var rules = edition.constitution();
        var pool = rules.seatPools(matter(edition)).getFirst();
        return desk.decisions().rule(edition.id(), matter(edition).key(), pool.key());
    }

    private Section section(Edition edition, SeatPool group) {
        return new Section(Wording.of(group), new DecisionBoards(desk, edition, matter(edition), group)).plain();
    }
}
