package id.gallery.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.ui.layout.PublicLayout;

@Route(value = "galeri-rusak", layout = PublicLayout.class)
@AnonymousAllowed
class FailingView extends Div {

    FailingView() {
        throw new IllegalStateException("broken on purpose");
    }
}
