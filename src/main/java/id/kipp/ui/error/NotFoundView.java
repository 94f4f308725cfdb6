package id.kipp.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.ui.layout.PublicLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

@ParentLayout(PublicLayout.class)
@AnonymousAllowed
public class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        show(getTranslation("error.not-found"), getTranslation("error.not-found-why"), Optional.empty());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
