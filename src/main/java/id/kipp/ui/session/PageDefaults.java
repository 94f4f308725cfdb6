package id.kipp.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.kipp.ui.error.LoggingErrorHandler;
import id.kipp.ui.kit.ScreenLanguage;
import org.jsoup.nodes.Element;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What holds for every session and every page: the language, the page's head, what is said when something breaks. */
@Component
class PageDefaults implements VaadinServiceInitListener {

    private final LoggingErrorHandler faults = new LoggingErrorHandler(); // of all sessions: they stop at once

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(new SessionMessages());
        service.addSessionInitListener(this::greet);
        service.addUIInitListener(init -> speak(init.getUI()));
        event.addIndexHtmlRequestListener(PageDefaults::head);
        event.addIndexHtmlRequestListener(FirstPaint::show);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        faults.stop();
    }

    void greet(SessionInitEvent event) {
        event.getSession().setLocale(ScreenLanguage.wantedBy(event.getRequest()).locale());
        event.getSession().setErrorHandler(faults);
    }

    private static void speak(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("session.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("session.gone"));
    }

    private static void head(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.getElementsByTag("html")
                .attr("lang", VaadinSession.getCurrent().getLocale().getLanguage());
        var head = document.head();
        link(head, "icon", "icons/mark.svg").attr("type", "image/svg+xml");
        link(head, "alternate icon", "favicon.ico");
        link(head, "apple-touch-icon", "icons/mark-180.png");
        link(head, "preload", "fonts/plus-jakarta-sans-latin-wght-normal.woff2")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "");
        head.appendElement("meta").attr("name", "theme-color").attr("content", "#12284b");
    }

    private static Element link(Element head, String relation, String href) {
        return head.appendElement("link").attr("rel", relation).attr("href", href);
    }
}
