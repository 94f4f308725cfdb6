package id.kipp.ui.judging;

import com.vaadin.flow.router.Route;
import id.kipp.kernel.Role;
import id.kipp.ui.parts.SheetDesk;
import id.kipp.ui.parts.SheetPage;
import jakarta.annotation.security.RolesAllowed;

/** A finalist and the panelist's own sheet: a hearing, or a feasibility sheet by the same mechanism. */
@Route("panel/sesi/:proposal")
@RolesAllowed("PANELIST")
class HearingView extends SheetPage {

    private static final Place HERE = new Place(
            Role.PANELIST, "panel/wawancara", "panel/sesi/", "hearing/", "panel.recorded", "", "panel.recorded");

    HearingView(SheetDesk desk) {
        super(HERE, desk);
    }
}
