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
import org.apache.catalina.connector.ClientAbortException;
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
                var wrong = length > most ? tooLarge(request, length) : taken(request);
                if (wrong == 0) chain.doFilter(request, response);
                else sorry(request, response, wrong);
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
    private int tooLarge(HttpServletRequest request, long length) throws IOException {
        if (length <= most * THROWN_AWAY) request.getInputStream().transferTo(OutputStream.nullOutputStream());
        return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }

    /** Read here, where what is wrong with a body gets an answer; whoever asks for its parts later finds them read. 0: nothing is. */
    private static int taken(HttpServletRequest request) throws IOException, ServletException {
        try {
            request.getParts();
            return 0;
        } catch (InvalidParameterException refused) {
            if (refused.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            if (hasStopped(refused)) return HttpServletResponse.SC_REQUEST_TIMEOUT;
            throw refused;
        } catch (IOException | ServletException broken) {
            if (hasStopped(broken)) return HttpServletResponse.SC_REQUEST_TIMEOUT;
            throw broken;
        }
    }

    /** Given up by us, or by a sender who has gone and reads no answer: no fault of ours to write down. */
    private static boolean hasStopped(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) if (t instanceof ClientAbortException) return true;
        return false;
    }

    private static void sorry(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        PlainPage.sorry(request, response, status);
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
