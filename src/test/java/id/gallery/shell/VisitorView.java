package id.gallery.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.ui.layout.PublicLayout;

/** A view of the public site. */
@Route(value = "uji-publik", layout = PublicLayout.class)
@AnonymousAllowed
public class VisitorView extends Div {}
