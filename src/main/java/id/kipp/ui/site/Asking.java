package id.kipp.ui.site;

import id.kipp.site.Served;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** What a request asks of the site, and how the answer goes back. */
record Asking(HttpServletRequest request) {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:]{2,45}](:[0-9]{1,5})?");
    private static final int FOUND = 200;

    /** The address of the connection. */
    String from() {
        return Objects.requireNonNullElse(request.getRemoteAddr(), "");
    }

    /** Decoded, without the application's own place. */
    String path() {
        var path = UriUtils.decode(
                request.getRequestURI().substring(request.getContextPath().length()), "UTF-8");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    Map<String, List<String>> parameters() {
        var all = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> all.put(name, Arrays.asList(values)));
        return all;
    }

    String one(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** As the reader has reached us; a name that is none is not repeated. */
    String base() {
        var host = request.getHeader(HttpHeaders.HOST);
        var named = host != null && HOST.matcher(host).matches() ? host : "localhost";
        return request.getScheme() + "://" + named;
    }

    void send(HttpServletResponse response, Served served) throws IOException {
        response.setStatus(served.status());
        response.setContentType(served.type());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                switch (served.keeping()) {
                    case ASK -> "no-cache";
                    case FOREVER -> "public, max-age=31536000, immutable";
                    case NEVER -> "no-store";
                });
        if (served.retry() > 0) response.setIntHeader(HttpHeaders.RETRY_AFTER, served.retry());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (served.status() == FOUND && served.keeping() != Served.Keeping.NEVER) {
            var tag = "W/\"" + served.tag() + "\"";
            response.setHeader(HttpHeaders.ETAG, tag);
            if (knows(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        var bytes = served.bytes();
        if (served.packed() != null && takesGzip()) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = served.packed();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Whether the asker says that it has this already. */
    boolean knows(String tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known == null) return false;
        var bare = tag.startsWith("W/") ? tag.substring("W/".length()) : tag;
        return Arrays.stream(known.split(","))
                .map(String::strip)
                .anyMatch(k -> k.equals("*") || k.equals(tag) || k.equals(bare) || k.equals("W/" + bare));
    }

    private boolean takesGzip() {
        var takes = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return takes != null
                && Arrays.stream(takes.split(","))
                        .map(String::strip)
                        .anyMatch(t -> t.matches("gzip(;q=(1(\\.0*)?|0\\.0*[1-9].*))?"));
    }
}
