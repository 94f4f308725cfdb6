package id.kipp.ui.evaluator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.evaluation.Consolidation;
import id.kipp.evaluation.Consolidations;
import id.kipp.evaluation.Evaluations;
import id.kipp.evaluation.ScoreSheet;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.EditionLine;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The team's page: scores side by side, where they differ, what was said, one agreed score with its reason. */
@Route("evaluasi/:proposal/konsolidasi")
@RolesAllowed("EVALUATOR")
class ConsolidationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Consolidations consolidations;
    private final Evaluations evaluations;
    private final Proposals proposals;
    private final Editions editions;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Clock clock;
    private Proposal proposal;

    ConsolidationView(
            Consolidations consolidations,
            Evaluations evaluations,
            Proposals proposals,
            Editions editions,
            Accounts accounts,
            CurrentActor current,
            Clock clock) {
        this.consolidations = consolidations;
        this.evaluations = evaluations;
        this.proposals = proposals;
        this.editions = editions;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        addClassName("consolidation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("proposal").orElseThrow());
        proposal = proposals.get(current.get(), id);
        show(consolidations.open(current.get(), id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluator.consolidation-of", proposal.submitted().title());
    }

    private void show(Consolidation seen) {
        removeAll();
        var actor = current.get();
        var edition = editions.get(proposal.edition());
        var sheets = evaluations.sheets(actor, proposal.id());
        var names = accounts.names(sheets.stream().map(ScoreSheet::evaluator).toList());
        var standing = consolidations.standing(actor, proposal.id());
        var read = new Anchor("evaluasi/" + proposal.id().value(), getTranslation("evaluator.read"));
        var head = EditionLine.in(
                        new PageHead(proposal.submitted().title())
                                .expects(getTranslation(
                                        seen.isAgreed()
                                                ? "evaluator.is-agreed"
                                                : standing.mustDiscuss()
                                                        ? "evaluator.must-discuss"
                                                        : "evaluator.may-agree")),
                        edition,
                        Step.EVALUATION,
                        clock)
                .actions(read);
        add(head);
        add(new ScoreTable(edition.constitution().form(proposal.submitted().group()), sheets, names, standing));
        add(new Discussion(consolidations, current, names, seen, names.containsKey(actor.id()), this::show));
        if (seen.isAgreed()) add(new AgreedCard(seen, names));
        else if (names.containsKey(actor.id()))
            add(new AgreementForm(consolidations, current, names, seen, standing, this::show));
        if (actor.id().equals(edition.team().evaluationChair()) && !seen.isAgreed())
            add(new ChairCard(consolidations, evaluations, current, names, seen, standing, this::show));
    }
}
