package id.kipp.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what another site makes a browser send: every browser says where a request comes from. Vaadin leaves the
 * sign-in form without a token, so that it works after the session is over; this closes that gap. A web socket is asked for
 * by GET and carries what is typed, so it is opened from pages of this very address only.
 */
final class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isSentByAnotherSite(request) || isSocketOfAnotherSite(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isSentByAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return !READING.contains(request.getMethod()) && site != null && ELSEWHERE.contains(site);
    }

    private static boolean isSocketOfAnotherSite(HttpServletRequest request) {
        var upgrade = request.getHeader("Upgrade");
        if (upgrade == null || !upgrade.toLowerCase(Locale.ROOT).contains("websocket")) return false;
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        if (origin == null || host == null) return true;
        return !origin.equalsIgnoreCase("https://" + host)
                && (request.isSecure() || !origin.equalsIgnoreCase("http://" + host));
    }
}
