package id.kipp.ui.unit;

import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.Tasks;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposals;
import id.kipp.ui.parts.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** An entrant judges itself, in a round in which the edition asks for that: the round is in the address. */
@Route("proposal/:proposal/penilaian-mandiri")
@RolesAllowed({"SERVICE_UNIT", "AGENCY"})
class SelfAssessmentView extends SheetPage {

    SelfAssessmentView(
            Sheets sheets, Tasks tasks, Proposals proposals, Editions editions, CurrentActor current, Clock clock) {
        super(
                new Place(Role.SERVICE_UNIT, "meja", "proposal/", "self/", "self.sealed", "", ""),
                new Asked(sheets, tasks, proposals, editions, Likes.NONE, current, clock));
    }

    @Override
    protected void open(Optional<Sheet> own) {
        own.ifPresent(this::show);
    }
}
