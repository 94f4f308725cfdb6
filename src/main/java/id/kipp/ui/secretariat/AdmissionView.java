package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.decision.Decisions;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What was found in the screening, laid out and decided by two; a letter makes it known. */
@Route("sekretariat/hasil-seleksi")
@Menu(title = "admission.title", icon = "list-checks", order = 31)
@InPhase(Phase.SCREEN)
@OfEdition
@RolesAllowed("SECRETARIAT")
class AdmissionView extends EditionPage {

    private final Decisions decisions;
    private final Accounts accounts;
    private final CurrentActor current;

    AdmissionView(Decisions decisions, Accounts accounts, Editions editions, CurrentActor current, Clock clock) {
        super("admission.title", "admission.says", Steps::screening, editions, clock);
        this.decisions = decisions;
        this.accounts = accounts;
        this.current = current;
    }

    @Override
    void fill(Div place, Edition edition) {
        for (var group : edition.constitution().groups())
            place.add(new AdmissionOf(decisions, accounts, current, edition, group));
    }
}
