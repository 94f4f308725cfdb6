package id.kipp.ui.security;

import id.kipp.account.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At the door of the desks: when as many are at work as the memory holds, whoever comes to sign in waits in line, and nobody who is
 * in is disturbed. Better a place in a line than a page that never comes, or a server that falls over with everybody's work.
 */
final class DeskLine extends OncePerRequestFilter {

    private static final String DOOR = "/login";

    private final Visitors visitors;
    private final CurrentActor current;
    private final WaitingLine line = new WaitingLine(System::nanoTime);

    DeskLine(Visitors visitors, CurrentActor current) {
        this.visitors = visitors;
        this.current = current;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI()
                .substring(request.getContextPath().length())
                .equals(DOOR);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (current.isSignedIn()) {
            chain.doFilter(request, response);
            return;
        }
        var place = line.ask(LineCookie.of(request), request.getRemoteAddr(), visitors.roomAtDesks());
        if (place.isPresent()) CrowdPages.desksFull(request, response, place.get());
        else chain.doFilter(request, response);
    }
}
