package id.kipp.ui.secretariat;

import com.vaadin.flow.router.Route;
import id.kipp.ui.parts.CaseDesk;
import id.kipp.ui.parts.CaseRoute;
import jakarta.annotation.security.RolesAllowed;

/** One case, for the secretariat. */
@Route("sekretariat/sanggahan/:id")
@RolesAllowed("SECRETARIAT")
class CaseView extends CaseRoute {

    CaseView(CaseDesk desk) {
        super(desk);
    }
}
