package id.kipp.ui.signin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import id.kipp.account.CurrentActor;
import id.kipp.account.SecondFactors;
import id.kipp.ui.people.SecurityView;
import org.springframework.stereotype.Component;

/**
 * Who must have a second factor and has none is led to where one gets it: once after each sign-in, and wherever they go when
 * the days of grace are over.
 */
@Component
class EnrolGate implements VaadinServiceInitListener {

    private static final String LED = EnrolGate.class.getName() + ".led";

    private final SecondFactors factors;
    private final CurrentActor current;

    EnrolGate(SecondFactors factors, CurrentActor current) {
        this.factors = factors;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (!current.isSignedIn() || event.getNavigationTarget() == SecurityView.class) return;
        var session = VaadinSession.getCurrent();
        var led = session.getAttribute(LED) == current.get().id(); // the same session's own object
        if (led && !factors.isDue(current.get())) return;
        session.setAttribute(LED, current.get().id());
        if (factors.due(current.get()).isPresent()) event.forwardTo(SecurityView.class);
    }
}
