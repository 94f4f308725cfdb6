package id.kipp.ui.security;

import id.kipp.account.Sender;
import id.kipp.ui.error.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bodies of parts are laid on the disk whole, by whoever asks first for a parameter. So this stands before everybody: only an
 * objection is sent like that, it says how long it is, and a few are taken at once. The desks send files as they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MultipartBound extends OncePerRequestFilter {

    static final Set<String> OBJECTIONS = Set.of("/sanggah", "/en/sanggah");

    /** Bodies that are on the disk at once. */
    static final int AT_ONCE = 8;

    /** And of one address: a single slow sender does not keep all others out. */
    static final int OF_ONE = 3;

    /** How much more than is allowed is read and thrown away, so that a browser comes to read the answer. */
    private static final int THROWN_AWAY = 4;

    private static final String LATER_SECONDS = "30";

    private static final String BUSY =
            """
            <h1>Situs sedang ramai</h1>
            <p>Banyak sanggahan sedang dikirim. Kembali ke formulir Anda, isiannya masih ada, lalu kirim lagi sebentar lagi.</p>
            <p lang="en">Many objections are being sent right now. Go back to your form, what you wrote is still there, and send
            it again in a moment.</p>
            """;

    private final long most;
    private final Map<String, Integer> sending = new HashMap<>();

    MultipartBound(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isOfParts(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (!isObjection(request)) refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        else if (length < 0) refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        else if (!enters(Sender.of(request.getRemoteAddr()))) askToComeBack(request, response);
        else
            try {
                if (length > most) tooLarge(request, response, length);
                else if (areTaken(request)) chain.doFilter(request, response);
                else sorry(request, response);
            } finally {
                leaves(Sender.of(request.getRemoteAddr()));
            }
    }

    private synchronized boolean enters(String from) {
        var all = sending.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= AT_ONCE || sending.getOrDefault(from, 0) >= OF_ONE) return false;
        sending.merge(from, 1, Integer::sum);
        return true;
    }

    private synchronized void leaves(String from) {
        sending.computeIfPresent(from, (who, count) -> count == 1 ? null : count - 1);
    }

    /** A browser that is still sending hears nothing, and shows a broken connection in place of the sentence. */
    private void tooLarge(HttpServletRequest request, HttpServletResponse response, long length) throws IOException {
        if (length <= most * THROWN_AWAY) request.getInputStream().transferTo(OutputStream.nullOutputStream());
        sorry(request, response);
    }

    /** Read here, where what is too large of a body that is not gets an answer; whoever asks for them later finds them read. */
    private static boolean areTaken(HttpServletRequest request) throws IOException, ServletException {
        try {
            request.getParts();
            return true;
        } catch (InvalidParameterException refused) {
            if (refused.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) return false;
            throw refused;
        }
    }

    private static void sorry(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        PlainPage.sorry(response, request.getContextPath(), HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    static boolean isOfParts(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    static boolean isObjection(HttpServletRequest request) {
        return OBJECTIONS.contains(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    private static void refuse(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CONNECTION, "close"); // the rest is not read
    }

    private static void askToComeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, LATER_SECONDS);
        PlainPage.write(response, request.getContextPath(), "Situs sedang ramai", BUSY);
    }
}
