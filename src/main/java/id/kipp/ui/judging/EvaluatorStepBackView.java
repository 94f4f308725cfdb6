package id.kipp.ui.judging;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.StepBackDesk;
import id.kipp.ui.parts.StepBackPage;
import jakarta.annotation.security.RolesAllowed;

/** An evaluator steps back from an institution or from an edition. */
@Route("evaluasi/benturan-kepentingan")
@Menu(title = "step-back.title", icon = "flag", order = 15)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("EVALUATOR")
class EvaluatorStepBackView extends StepBackPage {

    EvaluatorStepBackView(StepBackDesk desk) {
        super(desk);
    }
}
