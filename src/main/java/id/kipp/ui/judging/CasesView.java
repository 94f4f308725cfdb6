package id.kipp.ui.judging;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
import id.kipp.objection.Objection;
import id.kipp.proposal.Entrant;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.CaseDesk;
import id.kipp.ui.parts.CaseList;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TeamDesk;
import id.kipp.ui.parts.TeamPage;
import jakarta.annotation.security.RolesAllowed;

/** Cases that wait for the panel's consent to what was found. */
@Route("panel/sanggahan")
@Menu(title = "objection.desk", icon = "gavel", order = 68)
@InPhase(Phase.DECIDE)
@OfEdition
@RolesAllowed("PANELIST")
class CasesView extends TeamPage {

    private final CaseDesk desk;

    CasesView(CaseDesk desk, TeamDesk team) {
        super("objection.desk", team);
        this.desk = desk;
    }

    @Override
    protected boolean isMine(Actor actor, Edition edition) {
        return edition.team().panelists().contains(actor.id());
    }

    @Override
    protected Step step(Edition edition) {
        return Steps.objection(edition);
    }

    @Override
    protected String says(Edition edition) {
        return "objection.panel-says";
    }

    @Override
    protected void fill(Edition edition, PageHead head, QueryParameters asked) {
        var all = desk.cases().of(actor(), edition.id());
        var about = all.stream().map(Objection::proposal).distinct().toList();
        var titles = desk.proposals().entrants(about).stream()
                .collect(toMap(Entrant::id, e -> e.submitted().title()));
        add(new CaseList(all, titles, "panel/sanggahan"));
    }
}
