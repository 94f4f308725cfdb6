package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.ui.parts.CaseDesk;
import id.kipp.ui.parts.CasePage;
import jakarta.annotation.security.RolesAllowed;

/** One case, for the secretariat. */
@Route("sekretariat/sanggahan/:id")
@RolesAllowed("SECRETARIAT")
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseDesk desk;
    private String number = "";

    CaseView(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("id").orElse("");
        removeAll();
        add(new CasePage(desk, number));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("objection.desk") + " " + number;
    }
}
