package id.kipp.ui.panel;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Withheld;
import id.kipp.decision.Contender;
import id.kipp.decision.Finalists;
import id.kipp.decision.Plenary;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
import id.kipp.report.Minutes;
import id.kipp.ui.kit.ReasonDialog;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Nominees become provisional finalists: laid out by the secretariat, decided by the chair of the panel and one more. */
@Route("panel")
@Menu(title = "panel.finalists", icon = "star", order = 60)
@RolesAllowed({"PANELIST", "SECRETARIAT"})
class PanelView extends BoardView {

    private final Finalists finalists;
    private final Minutes minutes;

    PanelView(
            Finalists finalists,
            Minutes minutes,
            Editions editions,
            Accounts accounts,
            Pacts pacts,
            CurrentActor current,
            Clock clock) {
        super("panel.finalists", Step.NOMINATION, editions, accounts, pacts, current, clock);
        this.finalists = finalists;
        this.minutes = minutes;
    }

    @Override
    Optional<Plenary> find(Actor actor, EditionId edition, String group) {
        return finalists.find(actor, edition, group);
    }

    @Override
    List<Withheld> withheld(Actor actor, EditionId edition, String group) {
        return finalists.withheld(actor, edition, group);
    }

    @Override
    List<String> waiting(Actor actor, EditionId edition, String group) {
        return finalists.waiting(actor, edition, group);
    }

    @Override
    void prepare(Actor actor, EditionId edition, String group) {
        finalists.prepare(actor, edition, group);
    }

    @Override
    void consent(Actor actor, Plenary seen) {
        finalists.consent(actor, seen);
    }

    @Override
    void deviate(Actor actor, Plenary seen, Contender contender, Runnable changed) {
        var word = getTranslation(contender.chosen() ? "panel.leave" : "panel.take");
        new ReasonDialog(contender.title(), word)
                .says(getTranslation("panel.deviation-says"))
                .ask(reason -> {
                    finalists.deviate(actor, seen, contender.proposal(), !contender.chosen(), reason);
                    changed.run();
                });
    }

    @Override
    byte[] minutes(Actor actor, EditionId edition, String group) {
        return minutes.finalists(actor, edition, group);
    }
}
