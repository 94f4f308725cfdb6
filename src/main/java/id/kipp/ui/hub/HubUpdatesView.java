package id.kipp.ui.hub;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.CaseEditors;
import id.kipp.catalogue.EntryId;
import id.kipp.hub.Hub;
import id.kipp.hub.HubRegister;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.CaseCompared;
import id.kipp.ui.parts.CasesWaiting;
import jakarta.annotation.security.RolesAllowed;

/** What owners of the region would have the catalogue say: the hub looks first, then the secretariat. */
@Route("meja-hub/pemutakhiran")
@Menu(title = "hub.updates", icon = "library", order = 5)
@RolesAllowed("HUB")
class HubUpdatesView extends HubPage {

    private final CaseEditors editors;
    private final CurrentActor current;

    HubUpdatesView(HubRegister register, CaseEditors editors, CurrentActor current) {
        super("hub.updates", register, current);
        this.editors = editors;
        this.current = current;
    }

    @Override
    void fill(Hub hub) {
        add(
                new PageHead(getPageTitle()).where(hub.head().name()).expects(getTranslation("hub.updates-says")),
                new CasesWaiting(editors, current, this::compare));
    }

    private void compare(EntryId id) {
        var compared = new CaseCompared(editors, current, id, "hub.pass", "hub.passed", this::show);
        removeAll();
        add(compared);
    }
}
