package id.kipp.ui.kit;

import com.vaadin.flow.server.VaadinSession;

/** A visitor's session is short; who fills a form that takes thought has as long as somebody at a desk. */
public final class LongForm {

    private static final int SECONDS = 30 * 60;

    private LongForm() {}

    /** From now on, for this session. */
    public static void stay() {
        var session = VaadinSession.getCurrent().getSession();
        if (session.getMaxInactiveInterval() < SECONDS) session.setMaxInactiveInterval(SECONDS);
    }
}
