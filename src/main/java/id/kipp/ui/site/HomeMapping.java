package id.kipp.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** The front page lies at the root, where views talk to the server, too, by a parameter of theirs: those pass by. */
@Component
class HomeMapping extends AbstractHandlerMapping {

    private final HttpRequestHandler home;

    HomeMapping(SiteController site) {
        this.home = site::read;
        setOrder(-1);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && (path.isEmpty() || path.equals("/")) && request.getParameter("v-r") == null ? home : null;
    }
}
