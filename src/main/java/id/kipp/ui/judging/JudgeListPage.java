package id.kipp.ui.judging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.edition.Edition;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Tasks;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.TeamPage;
import java.util.List;

/** A judge's own list in one of the rounds in which people judge who are signed in as the judge is. */
abstract class JudgeListPage extends TeamPage {

    private final Role role;
    private final JudgeDesk desk;

    JudgeListPage(Role role, String title, JudgeDesk desk) {
        super(title, desk.team());
        this.role = role;
        this.desk = desk;
    }

    /** The round that is meant where the address names none. */
    abstract RoundRule usual(List<RoundRule> rounds);

    abstract void list(RoundChoice round, PageHead head, QueryParameters asked);

    @Override
    protected final boolean isMine(Actor actor, Edition edition) {
        var team = edition.team();
        return role == Role.EVALUATOR ? team.evaluates(actor.id()) : team.sits(actor.id());
    }

    @Override
    protected final Component nothing(Actor actor) {
        return nothing(role);
    }

    @Override
    protected final void fill(Edition edition, PageHead head, QueryParameters asked) {
        var rounds = RoundRule.of(edition, role);
        var round = RoundChoice.of(rounds, usual(rounds), asked);
        add(round);
        list(round, head, asked);
    }

    final Tasks tasks() {
        return desk.tasks();
    }

    /** Where whoever presides calls one judge more. */
    final void apart(RoundChoice round) {
        desk.apart().of(round.round()).ifPresent(this::add);
    }
}
