package id.kipp.ui.panel;

import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.Tasks;
import id.kipp.kernel.Role;
import id.kipp.novelty.Novelty;
import id.kipp.proposal.Proposals;
import id.kipp.ui.parts.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** A finalist and the panelist's own sheet: a hearing, or a feasibility sheet by the same mechanism. */
@Route("panel/sesi/:proposal")
@RolesAllowed("PANELIST")
class HearingView extends SheetPage {

    private static final Place HERE = new Place(
            Role.PANELIST, "panel/wawancara", "panel/sesi/", "hearing/", "panel.recorded", "", "panel.recorded");

    HearingView(
            Sheets sheets,
            Tasks tasks,
            Proposals proposals,
            Editions editions,
            Novelty novelty,
            CurrentActor current,
            Clock clock) {
        super(HERE, new Asked(sheets, tasks, proposals, editions, novelty::judged, current, clock));
    }

    @Override
    protected void open(Optional<Sheet> own) {
        own.ifPresent(this::show);
    }
}
