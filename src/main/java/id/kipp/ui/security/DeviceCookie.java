package id.kipp.ui.security;

import id.kipp.account.KnownDevices;
import id.kipp.account.SignInDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Marks the device on which somebody has signed in; the cookie goes with the sign-in form alone. */
final class DeviceCookie implements SessionAuthenticationStrategy {

    static final String NAME = "kipp-device";
    private static final String WHERE = "/login";

    private final KnownDevices devices;

    DeviceCookie(KnownDevices devices) {
        this.devices = devices;
    }

    SignInDetails details(HttpServletRequest request) {
        return new SignInDetails(request, kept(request));
    }

    @Override
    public void onAuthentication(Authentication session, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, devices.afterSignIn(session, kept(request)))
                .path(request.getContextPath() + WHERE)
                .maxAge(KnownDevices.KNOWN)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String kept(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(NAME))
                        .map(c -> c.getValue())
                        .findFirst()
                        .orElse("");
    }
}
