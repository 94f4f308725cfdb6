package id.kipp.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.kipp.account.CurrentActor;
import id.kipp.ui.kit.Kept;
import org.springframework.stereotype.Component;

/** Every page of somebody who is signed in warns before the session ends, and keeps what is typed over that end. */
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
        Kept.owner(ui, current.get().id().value());
        var seconds = session.getMaxInactiveInterval();
        if (seconds > SessionWarning.WARNING_SECONDS) ui.add(new SessionWarning(seconds));
    }
}
