package id.kipp.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load: only from here, and only the scripts this server wrote into it (each has the page's nonce). Vaadin's
 * client builds functions from text, so {@code unsafe-eval} stays, and its components style themselves inline.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    private static final String COMMON =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                    + "font-src 'self' data:; frame-src 'self' https://www.youtube-nocookie.com; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";

    /** For everything that is not the page itself. */
    static final String PLAIN = COMMON + "script-src 'self'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::sign);
    }

    private void sign(IndexHtmlResponse page) {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY"); // Vaadin says SAMEORIGIN
        page.getVaadinResponse()
                .setHeader("Content-Security-Policy", COMMON + "script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'");
    }
}
