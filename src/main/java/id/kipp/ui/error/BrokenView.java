package id.kipp.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.ui.layout.PublicLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** A page that broke while it opened. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
public class BrokenView extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var reference = FaultLog.log(error.getException());
        show(getTranslation("error.broken"), getTranslation("error.broken-why"), Optional.of(reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
