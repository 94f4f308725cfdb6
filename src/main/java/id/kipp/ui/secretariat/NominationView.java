package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.DecisionDesk;
import id.kipp.ui.parts.DecisionPage;
import id.kipp.ui.parts.DecisionWords;
import jakarta.annotation.security.RolesAllowed;

/** From agreed scores to nominees: the secretariat lays the boards out, Tim Evaluasi decides. */
@Route("sekretariat/nominasi")
@RouteAlias("nominasi")
@Menu(title = "secretariat.nomination", icon = "list-ordered", order = 50)
@InPhase(Phase.DECIDE)
@OfEdition
@RolesAllowed({"SECRETARIAT", "EVALUATOR"})
class NominationView extends DecisionPage {

    NominationView(DecisionDesk desk) {
        super(DecisionWords.NOMINATION, "secretariat.nomination", desk);
    }

    @Override
    protected Component nothing(Actor actor) {
        return actor.is(Role.SECRETARIAT) ? NoEditions.here() : nothing(Role.EVALUATOR);
    }
}
