package id.kipp.ui.security;

import id.kipp.account.CurrentActor;
import id.kipp.ui.error.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When there are as many visitors as the memory holds, the next one is asked to come back in a minute, and whoever comes to
 * sign in gets a form that needs no session.
 */
final class CrowdFilter extends OncePerRequestFilter {

    private static final String LATER_SECONDS = "60";

    private static final String CROWDED =
            """
            <h1>Situs sedang ramai</h1>
            <p>Terlalu banyak pengunjung saat ini. Coba lagi satu menit lagi. Yang sedang bekerja dengan akunnya tidak terganggu.</p>
            <p lang="en">There are too many visitors right now. Please try again in a minute.</p>
            <p><a href="/login">Masuk <span lang="en">(sign in)</span></a></p>
            """;

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
        } else if (visitors.areMany()) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path(request).equals("/login")) {
            var tried = request.getQueryString() == null ? "" : NOT_LET_IN;
            PlainPage.write(response, request.getContextPath(), "Masuk", SIGN_IN.formatted(tried));
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, LATER_SECONDS);
        PlainPage.write(response, request.getContextPath(), "Situs sedang ramai", CROWDED);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
