package id.kipp.ui.error;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.ui.layout.PublicLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** For someone who is signed in as somebody else than the page needs. Who is not signed in is led to the sign-in. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class DeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        show(getTranslation("error.denied"), getTranslation("error.denied-why"), Optional.empty());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
