package id.kipp.ui.secretariat;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.edition.Edition;
import id.kipp.kernel.Refusal;
import id.kipp.objection.ExOfficio;
import id.kipp.objection.HandedIn;
import id.kipp.objection.Objection;
import id.kipp.objection.ObjectionRefusal;
import id.kipp.proposal.Entrant;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.CaseDesk;
import id.kipp.ui.parts.CaseList;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Objections to what letters say, each a case with a page of its own. */
@Route("sekretariat/sanggahan")
@Menu(title = "objection.desk", icon = "gavel", order = 62)
@InPhase(Phase.DECIDE)
@OfEdition
@RolesAllowed("SECRETARIAT")
class ObjectionsView extends EditionPage {

    private final CaseDesk desk;
    private final ExOfficio exOfficio;

    ObjectionsView(CaseDesk desk, ExOfficio exOfficio) {
        super("objection.desk", "objection.desk-says", Steps::objection, desk.editions(), desk.clock());
        this.desk = desk;
        this.exOfficio = exOfficio;
    }

    /** By its receipt's number, which whoever opens a case has before them. */
    private Objection open(String number, String text, List<HandedIn> evidence) {
        var me = desk.current().get();
        var about = desk.proposals()
                .numbered(me, number)
                .orElseThrow(() -> new Refusal(ObjectionRefusal.NUMBER_UNKNOWN, number));
        return exOfficio.open(me, about, text, evidence);
    }

    @Override
    void fill(Div place, Edition edition) {
        var all = desk.cases().of(desk.current().get(), edition.id());
        var about = all.stream().map(Objection::proposal).distinct().toList();
        var titles = desk.proposals().entrants(about).stream()
                .collect(toMap(Entrant::id, e -> e.submitted().title()));
        var rule = edition.constitution().announcing().caseRule();
        var open = new Button(getTranslation("objection.open"), e -> new OpenCaseDialog(rule, this::open).open());
        var actions = new Div(open);
        actions.addClassName("actions");
        place.add(actions);
        place.add(new CaseList(all, titles, "sekretariat/sanggahan"));
    }
}
