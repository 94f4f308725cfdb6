package id.kipp.ui.session;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Warns before the session ends, and says what to do when it has ended. The clock runs in the browser, because asking the
 * server would keep the session alive; what is being typed is sent when the warning opens, and stays on the page.
 */
@Tag("dialog")
@JavaScript("context://js/session.js")
final class SessionWarning extends HtmlContainer {

    static final int WARNING_SECONDS = 120;

    private final int seconds;

    /** @param seconds how long a session lasts without anybody doing anything */
    SessionWarning(int seconds) {
        this.seconds = seconds;
        addClassName("session-warning");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-labelledby", "session-warning-title");
        var title = new H2(getTranslation("session.soon"));
        title.setId("session-warning-title");
        var left = new Span();
        left.addClassName("session-left");
        var stay = new NativeButton(getTranslation("session.stay"));
        stay.addClassName("session-stay");
        stay.addClickListener(e -> {}); // the answer alone keeps the session
        var soon = new HtmlContainer("div");
        soon.addClassName("session-soon");
        soon.add(title, left, new Paragraph(getTranslation("session.soon-why")), stay);
        add(soon, over());
    }

    private HtmlContainer over() {
        var again = new Anchor("/login", getTranslation("session.sign-in"));
        again.setTarget("_blank");
        again.setRouterIgnore(true);
        var close = new NativeButton(getTranslation("session.look"));
        close.addClassName("session-close");
        var over = new HtmlContainer("div");
        over.addClassName("session-over");
        over.add(
                new H2(getTranslation("session.expired")),
                new Paragraph(getTranslation("session.over-why")),
                again,
                close);
        return over;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.kippSession(this, $0, $1)", seconds, WARNING_SECONDS);
    }
}
