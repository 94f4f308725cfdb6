package id.kipp.ui.panel;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.assignment.Pacts;
import id.kipp.objection.Objection;
import id.kipp.proposal.Entrant;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.CaseDesk;
import id.kipp.ui.parts.CaseList;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.PactCard;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;

/** Cases that wait for the panel's consent to what was found. */
@Route("panel/sanggahan")
@Menu(title = "objection.desk", icon = "gavel", order = 68)
@InPhase(Phase.DECIDE)
@OfEdition
@RolesAllowed("PANELIST")
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseDesk desk;
    private final Pacts pacts;

    CasesView(CaseDesk desk, Pacts pacts) {
        this.desk = desk;
        this.pacts = pacts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = desk.current().get();
        var mine = desk.editions().all().stream()
                .filter(e -> e.team().panelists().contains(me.id()))
                .toList();
        removeAll();
        EditionChoice.of(mine, event.getLocation().getQueryParameters(), Steps::objection, desk.clock())
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHead(getPageTitle()),
                                new EmptyState(getTranslation("panel.no-edition"))
                                        .hint(getTranslation("panel.no-edition-hint"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("objection.desk");
    }

    private void show(EditionChoice choice) {
        removeAll();
        var me = desk.current().get();
        var edition = choice.edition();
        add(choice.in(new PageHead(getPageTitle()), Steps.objection(edition), desk.clock())
                .expects(getTranslation("objection.panel-says")));
        if (!pacts.signed(me, edition.id())) {
            add(new PactCard(() -> {
                pacts.sign(me, edition.id());
                show(choice);
            }));
            return;
        }
        var all = desk.cases().of(me, edition.id());
        var about = all.stream().map(Objection::proposal).distinct().toList();
        var titles = desk.proposals().entrants(about).stream()
                .collect(toMap(Entrant::id, e -> e.submitted().title()));
        add(new CaseList(all, titles, "panel/sanggahan"));
    }
}
