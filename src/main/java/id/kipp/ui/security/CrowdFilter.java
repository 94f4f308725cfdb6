package id.kipp.ui.security;

import id.kipp.account.CurrentActor;
import id.kipp.ui.error.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When there are as many visitors as the memory holds, the next one waits in line, and whoever comes to sign in gets a form that
 * needs no session.
 */
final class CrowdFilter extends OncePerRequestFilter {

    private static final String SIGN_IN =
            """
            <h1>Masuk</h1>
            %s<form method="post" action="/login">
            <p><label for="username">Alamat surel <span lang="en">(e-mail)</span></label>
            <input id="username" name="username" type="email" autocomplete="username" maxlength="320" required></p>
            <p><label for="password">Kata sandi <span lang="en">(password)</span></label>
            <input id="password" name="password" type="password" autocomplete="current-password" maxlength="128" required></p>
            <p><button type="submit">Masuk <span lang="en">(sign in)</span></button></p></form>
            """;

    private static final String NOT_LET_IN =
            """
            <p role="alert">Alamat atau kata sandi salah, atau terlalu sering dicoba. Periksa, tunggu sebentar, lalu coba lagi.
            <span lang="en">Wrong address or password, or tried too often. Check them, wait a moment and try again.</span></p>
            """;

    private final Visitors visitors;
    private final CurrentActor current;
    private final WaitingLine line = new WaitingLine(System::nanoTime);

    CrowdFilter(Visitors visitors, CurrentActor current) {
        this.visitors = visitors;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            if (current.isSignedIn()) visitors.signedIn(session);
            chain.doFilter(request, response);
            return;
        }
        var place = line.ask(LineCookie.of(request), request.getRemoteAddr(), visitors.room());
        if (place.isEmpty()) chain.doFilter(request, response);
        else if (path(request).equals("/login")) signIn(request, response);
        else CrowdPages.crowded(request, response, place.get());
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tried = request.getQueryString() == null ? "" : NOT_LET_IN;
        PlainPage.write(response, request.getContextPath(), "Masuk", SIGN_IN.formatted(tried));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
