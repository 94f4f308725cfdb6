package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** The page of one case; each desk that reads cases has it at an address of its own. */
public abstract class CaseRoute extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseDesk desk;
    private String number = "";

    protected CaseRoute(CaseDesk desk) {
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
