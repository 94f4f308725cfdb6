package id.kipp.ui.security;

import id.kipp.ui.error.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
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

    private static final String LATER_SECONDS = "30";

    private static final String BUSY =
            """
            <h1>Situs sedang ramai</h1>
            <p>Banyak sanggahan sedang dikirim. Kembali ke formulir Anda, isiannya masih ada, lalu kirim lagi sebentar lagi.</p>
            <p lang="en">Many objections are being sent right now. Go back to your form, what you wrote is still there, and send
            it again in a moment.</p>
            """;

    private final long most;
    private final Semaphore room = new Semaphore(AT_ONCE);

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
        else if (length > most) refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else if (!room.tryAcquire()) askToComeBack(request, response);
        else
            try {
                chain.doFilter(request, response);
            } finally {
                room.release();
            }
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
