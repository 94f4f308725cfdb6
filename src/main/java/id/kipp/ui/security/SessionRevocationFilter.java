package id.kipp.ui.security;

import id.kipp.account.CurrentActor;
import id.kipp.account.SessionEnd;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was locked or signed out everywhere, in which proofs were guessed, or which has not shown the second
 * factor that its account has by now; asked at every request, of what {@code account} keeps in memory of who is at work.
 */
final class SessionRevocationFilter extends OncePerRequestFilter {

    private final CurrentActor current;
    private final SecurityContextLogoutHandler out = new SecurityContextLogoutHandler();

    SessionRevocationFilter(CurrentActor current) {
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var end = current.ended();
        if (end.isPresent()) {
            request.setAttribute(SessionEnd.ATTRIBUTE, end.get());
            out.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
            SecurityContextHolder.clearContext(); // Vaadin's holder: the handler was made with the one before
        }
        chain.doFilter(request, response);
    }
}
