package id.kipp.ui.judging;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.DecisionDesk;
import id.kipp.ui.parts.DecisionPage;
import id.kipp.ui.parts.DecisionWords;
import jakarta.annotation.security.RolesAllowed;

/** From nominees to provisional finalists: the secretariat lays the boards out, the panel decides. */
@Route("panel")
@Menu(title = "panel.finalists", icon = "star", order = 60)
@InPhase(Phase.DECIDE)
@OfEdition
@RolesAllowed({"PANELIST", "SECRETARIAT"})
class PanelView extends DecisionPage {

    PanelView(DecisionDesk desk) {
        super(DecisionWords.FINALISTS, "panel.finalists", desk);
    }
}
