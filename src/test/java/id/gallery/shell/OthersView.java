package id.gallery.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A view for somebody else. */
@Route("uji-lain")
@Menu(title = "shell.home", order = 2)
@RolesAllowed("PANELIST")
public class OthersView extends Div {}
