package id.kipp.ui.judging;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.StepBackDesk;
import id.kipp.ui.parts.StepBackPage;
import jakarta.annotation.security.RolesAllowed;

/** A panelist steps back from an institution or from an edition. */
@Route("panel/benturan-kepentingan")
@Menu(title = "step-back.title", icon = "flag", order = 75)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("PANELIST")
class PanelStepBackView extends StepBackPage {

    PanelStepBackView(StepBackDesk desk) {
        super(desk);
    }
}
