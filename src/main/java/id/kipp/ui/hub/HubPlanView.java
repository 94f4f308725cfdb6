package id.kipp.ui.hub;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubPlans;
import id.kipp.hub.HubRegister;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.HubPlanPart;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The work plan of the reader's hub. */
@Route("meja-hub/rencana")
@Menu(title = "hub.plan-menu", icon = "list-checks", order = 3)
@RolesAllowed("HUB")
class HubPlanView extends HubPage {

    private final HubPlans plans;
    private final CurrentActor current;
    private final Clock clock;

    HubPlanView(HubRegister register, HubPlans plans, CurrentActor current, Clock clock) {
        super("hub.plan-menu", register, current);
        this.plans = plans;
        this.current = current;
        this.clock = clock;
    }

    @Override
    void fill(Hub hub) {
        add(new PageHead(getPageTitle()).where(hub.head().name()), new HubPlanPart(plans, current, hub.id(), clock));
    }
}
