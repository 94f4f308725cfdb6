package id.kipp.ui.judging;

import com.vaadin.flow.router.Route;
import id.kipp.ui.parts.CaseDesk;
import id.kipp.ui.parts.CaseRoute;
import jakarta.annotation.security.RolesAllowed;

/** One case, for the panel, which is not told who wrote it. */
@Route("panel/sanggahan/:id")
@RolesAllowed("PANELIST")
class PanelCaseView extends CaseRoute {

    PanelCaseView(CaseDesk desk) {
        super(desk);
    }
}
