package id.kipp.ui.secretariat;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.edition.Edition;
import id.kipp.objection.Objection;
import id.kipp.proposal.Entrant;
import id.kipp.ui.parts.CaseDesk;
import id.kipp.ui.parts.CaseList;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;

/** Objections to what letters say, each a case with a page of its own. */
@Route("sekretariat/sanggahan")
@Menu(title = "objection.desk", icon = "gavel", order = 62)
@RolesAllowed("SECRETARIAT")
class ObjectionsView extends EditionPage {

    private final CaseDesk desk;

    ObjectionsView(CaseDesk desk) {
        super("objection.desk", "objection.desk-says", Steps::objection, desk.editions(), desk.clock());
        this.desk = desk;
    }

    @Override
    void fill(Div place, Edition edition) {
        var all = desk.cases().of(desk.current().get(), edition.id());
        var about = all.stream().map(Objection::proposal).distinct().toList();
        var titles = desk.proposals().entrants(about).stream()
                .collect(toMap(Entrant::id, e -> e.submitted().title()));
        place.add(new CaseList(all, titles, "sekretariat/sanggahan"));
    }
}
