package id.kipp.ui.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Where a browser keeps its place in the line. It says nothing about anybody. */
final class LineCookie {

    private static final String NAME = "kipp-antrean";
    private static final Duration KEPT = Duration.ofMinutes(10);

    private LineCookie() {}

    static @Nullable String of(HttpServletRequest request) {
        var all = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(all)
                .filter(c -> c.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, String ticket) {
        var cookie = ResponseCookie.from(NAME, ticket)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
