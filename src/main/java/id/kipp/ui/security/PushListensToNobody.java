package id.kipp.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;
import org.springframework.stereotype.Component;

/**
 * Pages are told by the web socket and tell by requests, which {@link TypedBound} looks at. What comes in by the socket all
 * the same would pass it by and is collected up to a length of the sender's choice: whoever says anything there is cut off.
 */
@Component
class PushListensToNobody implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!(event.getSource() instanceof VaadinServletService service)) return;
        var servlet = service.getServlet().getServletConfig();
        var push = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
        if (servlet.getServletContext().getAttribute(push) instanceof AtmosphereFramework framework)
            framework.interceptor(new Deaf());
    }

    /** Connecting is a GET; what is said afterwards comes as a POST, from the socket as well as from a request. */
    private static final class Deaf extends AtmosphereInterceptorAdapter {

        @Override
        public Action inspect(AtmosphereResource told) {
            if (told.getRequest().getMethod().equalsIgnoreCase("GET")) return Action.CONTINUE;
            var socket = told.getRequest().getAttribute(ApplicationConfig.SUSPENDED_ATMOSPHERE_RESOURCE_UUID);
            var from = told.getAtmosphereConfig().resourcesFactory().find(String.valueOf(socket));
            if (from == null) told.getResponse().setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            try {
                if (from != null) from.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Action.CANCELLED;
        }
    }
}
