package id.kipp.ui.secretariat;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.StepBackDesk;
import id.kipp.ui.parts.StepBackPage;
import jakarta.annotation.security.RolesAllowed;

/** Who has stepped back from what; the secretariat may take it back. */
@Route("sekretariat/benturan-kepentingan")
@Menu(title = "step-back.title", icon = "flag", order = 45)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("SECRETARIAT")
class StepBacksView extends StepBackPage {

    StepBacksView(StepBackDesk desk) {
        super(desk);
    }
}
