package id.kipp.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.layout.PublicLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** A page that the rules do not open to this person, or not now: the sentence says why. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
public class RefusedView extends ErrorPage implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        var sentence = Attempt.sentence(this, error.getException());
        show(getTranslation("error.refused"), sentence, Optional.empty());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
