package id.kipp.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.kipp.account.CurrentActor;
import org.springframework.stereotype.Component;

/** Every page of somebody who is signed in warns before the session ends. */
@Component
class SessionWatch implements VaadinServiceInitListener {

    private final CurrentActor current;

    SessionWatch(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI ui) {
        var session = ui.getSession().getSession();
        if (session == null || !current.isSignedIn()) return;
        var seconds = session.getMaxInactiveInterval();
        if (seconds > SessionWarning.WARNING_SECONDS) ui.add(new SessionWarning(seconds));
    }
}
