package id.kipp.ui.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import jakarta.annotation.security.PermitAll;

/** Where a sign-in leads: on to the first screen this person may open. */
@Route("meja")
@PermitAll
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    DeskView() {
        add(new EmptyState(Glyph.KEY, getTranslation("shell.no-desk")).hint(getTranslation("shell.no-desk-hint")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenViews.now().stream().findFirst().ifPresent(first -> event.forwardTo(first.path()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.desk");
    }
}
