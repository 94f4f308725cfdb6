package id.kipp.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody sends more than a page of this site ever does: a visitor a form, somebody who is signed in a whole proposal with
 * what was typed since. Files go by addresses of their own and are counted where they are read.
 */
final class RequestBound extends OncePerRequestFilter {

    /** Bytes of one request from a visitor; the longest form for visitors holds a fifth of it. */
    static final int VISITOR = 64 * 1024;

    /** Bytes of one request from somebody who is signed in; all sections of the longest form hold a fifth of it. */
    static final int SIGNED_IN = 1024 * 1024;

    /** Letters of one field of a plain form or an address; the longest text of a visitor's form holds half of it. */
    static final int FIELD = 8_000;

    private static final String FILES = "/VAADIN/dynamic/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(FILES) || MultipartBound.isOfParts(request); // which has a bound of its own
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = isSignedIn() ? SIGNED_IN : VISITOR;
        if (request.getContentLengthLong() > most) {
            refuse(response);
            return;
        }
        try {
            if (hasLongField(request)) {
                refuse(response);
                return;
            }
            // without a length (a proxy may pass it on in chunks) it is counted while it is read
            chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request, most) : request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!isTooLarge(e) || response.isCommitted()) throw e;
            refuse(response);
        }
    }

    private static boolean hasLongField(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (request.getQueryString() == null && !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE))
            return false;
        return request.getParameterMap().values().stream().flatMap(Stream::of).anyMatch(v -> v.length() > FIELD);
    }

    private static boolean isSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    private static void refuse(HttpServletResponse response) {
        response.reset();
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Connection", "close"); // the rest is not read
    }

    private static boolean isTooLarge(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) if (t instanceof TooLarge) return true;
        return false;
    }

    private static final class TooLarge extends IOException {

        TooLarge() {
            super("more than a request may hold");
        }
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final int most;

        Counted(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(
                    getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream content;
        private long left;

        CountedStream(ServletInputStream content, int most) {
            this.content = content;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var read = content.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            var read = content.read(into, at, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) throw new TooLarge();
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
