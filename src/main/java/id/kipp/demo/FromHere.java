package id.kipp.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * Whether somebody at this very machine asks: the connection comes from here, the address in the browser is one of this
 * machine's own, and no proxy says that it passes the request on for somebody else.
 */
final class FromHere {

    private static final Set<String> PASSED_ON = Set.of("forwarded", "via", "x-real-ip", "cf-connecting-ip");

    private FromHere() {}

    static boolean asks(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr()) && isOurs(request.getServerName()) && !isPassedOn(request);
    }

    private static boolean isPassedOn(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.startsWith("x-forwarded") || PASSED_ON.contains(name))
                || request.getProtocol().equals("HTTP/1.0") // no browser's, but what nginx speaks when nothing is set
                || !isOurs(origin(request));
    }

    /** Of a form that a browser sends; it is not the site's own name where a proxy puts another in its place. */
    private static String origin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) return request.getServerName();
        var host = origin.substring(origin.indexOf("://") + 1).replaceFirst("^//", "");
        return host.replaceFirst(":\\d{1,5}$", "");
    }

    private static boolean isOurs(String name) {
        var host = name.toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.endsWith(".localhost") || isLoopback(host);
    }

    /** Of addresses only: no name is looked up. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
