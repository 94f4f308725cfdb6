package id.kipp.ui.unit;

import com.vaadin.flow.router.Route;
import id.kipp.kernel.Role;
import id.kipp.ui.parts.SheetDesk;
import id.kipp.ui.parts.SheetPage;
import jakarta.annotation.security.RolesAllowed;

/** An entrant judges itself, in a round in which the edition asks for that: the round is in the address. */
@Route("proposal/:proposal/penilaian-mandiri")
@RolesAllowed({"SERVICE_UNIT", "AGENCY"})
class SelfAssessmentView extends SheetPage {

    private static final Place HERE = new Place(Role.SERVICE_UNIT, "meja", "proposal/", "self/", "self.sealed", "", "");

    SelfAssessmentView(SheetDesk desk) {
        super(HERE, desk);
    }
}
