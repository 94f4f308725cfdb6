package id.kipp.ui.security;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which addresses are the public site's: its own, and those that are nobody's, so that it may say so. */
final class SiteAddresses {

    static final Set<String> OWN = Set.of(
            "",
            "en",
            "katalog",
            "pengumuman",
            "cara-menilai",
            "statistik",
            "sebaran",
            "kebutuhan",
            "pustaka",
            "hub",
            "periksa",
            "sanggah",
            "nilai",
            "kabar",
            "gambar",
            "aset",
            "api",
            "data.json",
            "robots.txt",
            "sitemap.xml");

    /** What is answered without a view: signing in and out, the server's own, the desks' theme. */
    private static final Set<String> OTHERS = Set.of("aura", "login", "logout", "error", "actuator", "vaadinServlet");

    private static final Pattern WORDS = Pattern.compile("[a-z0-9-]+");

    private SiteAddresses() {}

    static boolean isOfSite(HttpServletRequest request) {
        var first = first(request);
        return OWN.contains(first) && !(first.isEmpty() && isOfView(request));
    }

    /** Views talk to the server at its root, by a parameter. */
    private static boolean isOfView(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.startsWith("v-r=") || query.contains("&v-r="));
    }

    /** A page of words at whose address there is none; what ends like a file is no page. */
    static boolean isNobodys(HttpServletRequest request) {
        var first = first(request);
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || !WORDS.matcher(first).matches() || isFile(request)) return false;
        return !OWN.contains(first)
                && !OTHERS.contains(first)
                && views(request).stream().noneMatch(first::equals);
    }

    private static boolean isFile(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }

    private static Set<String> views(HttpServletRequest request) {
        var context = new VaadinServletContext(request.getServletContext());
        return ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .flatMap(r -> Stream.concat(
                        Stream.of(r.getTemplate()), r.getRouteAliases().stream().map(a -> a.getTemplate())))
                .map(t -> t.split("/", 2)[0])
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
    }

    private static String first(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    }
}
