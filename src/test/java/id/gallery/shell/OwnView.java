package id.gallery.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A desk's view; here, so that only the tests which ask for it have it among their routes. */
@Route("uji-meja")
@Menu(title = "shell.desk", icon = "gauge", order = -1)
@RolesAllowed("SECRETARIAT")
public class OwnView extends Div implements HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return "Ruang kendali";
    }
}
