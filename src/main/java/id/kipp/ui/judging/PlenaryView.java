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

/** The plenary that awards. */
@Route("panel/pleno")
@Menu(title = "panel.plenary", icon = "trophy", order = 70)
@InPhase(Phase.DECIDE)
@OfEdition
@RolesAllowed({"PANELIST", "SECRETARIAT"})
class PlenaryView extends DecisionPage {

    PlenaryView(DecisionDesk desk) {
        super(DecisionWords.AWARDS, "panel.plenary", desk);
    }
}
