package id.kipp.ui.panel;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Withheld;
import id.kipp.decision.Board;
import id.kipp.decision.Contender;
import id.kipp.decision.PanelCertainty;
import id.kipp.decision.Plenaries;
import id.kipp.decision.Plenary;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.Tier;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.report.Minutes;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.parts.CertaintySection;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The plenary that awards: the panel's recap, deviations with reasons, closed by the chair and one more. */
@Route("panel/pleno")
@Menu(title = "panel.plenary", icon = "trophy", order = 70)
@RolesAllowed({"PANELIST", "SECRETARIAT"})
class PlenaryView extends BoardView {

    private final Plenaries plenaries;
    private final PanelCertainty certainty;
    private final Minutes minutes;
    private final Editions editions;

    PlenaryView(
            Plenaries plenaries,
            PanelCertainty certainty,
            Minutes minutes,
            Editions editions,
            Accounts accounts,
            Pacts pacts,
            CurrentActor current,
            Clock clock) {
        super("panel.plenary", Step.PLENARY, editions, accounts, pacts, current, clock);
        this.plenaries = plenaries;
        this.certainty = certainty;
        this.minutes = minutes;
        this.editions = editions;
    }

    @Override
    Optional<Plenary> find(Actor actor, EditionId edition, String group) {
        return plenaries.find(actor, edition, group);
    }

    @Override
    List<Entrant> missing(Actor actor, EditionId edition, String group) {
        return plenaries.unscored(actor, edition, group);
    }

    @Override
    List<Withheld> withheld(Actor actor, EditionId edition, String group) {
        return plenaries.withheld(actor, edition, group);
    }

    @Override
    List<String> waiting(Actor actor, EditionId edition, String group) {
        return plenaries.waiting(actor, edition, group);
    }

    @Override
    void prepare(Actor actor, EditionId edition, String group) {
        plenaries.prepare(actor, edition, group);
    }

    @Override
    void consent(Actor actor, Plenary seen) {
        plenaries.consent(actor, seen);
    }

    @Override
    void deviate(Actor actor, Plenary seen, Contender contender, Runnable changed) {
        var tier = new Select<Tier>();
        tier.setLabel(getTranslation("panel.tier"));
        tier.setItems(editions.get(seen.edition()).constitution().tiers(seen.group()));
        tier.setItemLabelGenerator(t -> t == null ? getTranslation("panel.no-award") : Wording.of(t));
        tier.setEmptySelectionAllowed(true);
        tier.setEmptySelectionCaption(getTranslation("panel.no-award"));
        tier.setWidthFull();
        new ReasonDialog(contender.title(), getTranslation("panel.change"))
                .says(getTranslation("panel.deviation-says"))
                .beside(tier)
                .ask(reason -> {
                    var key = tier.getValue() == null ? "" : tier.getValue().key();
                    plenaries.deviate(actor, seen, contender.proposal(), key, reason);
                    changed.run();
                });
    }

    @Override
    Optional<Component> certainty(Actor actor, Plenary plenary) {
        var titles = plenary.boards().stream()
                .flatMap(b -> b.contenders().stream())
                .collect(toMap(c -> c.proposal().value(), Contender::title));
        var seats = plenary.boards().stream().mapToInt(Board::seats).sum();
        return Optional.of(new CertaintySection(
                List.of(new CertaintySection.Lot("", "", seats)),
                titles,
                id -> actor.is(Role.PANELIST) ? "panel/sesi/" + id : "",
                () -> certainty.of(actor, plenary)));
    }

    @Override
    byte[] minutes(Actor actor, EditionId edition, String group) {
        return minutes.plenary(actor, edition, group);
    }
}
