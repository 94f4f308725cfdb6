package id.kipp.ui.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body that does not come on is given up: the server itself waits anew after each byte, so that a byte now and then would
 * hold a place for ever. It stands where bodies are read, before anybody who reads them.
 */
final class BodyDeadline extends ValveBase {

    /** Bytes of a second, at least; a weak line of a third generation sends three times that. */
    static final int RATE = 8_000;

    /** However fast it comes. */
    static final Duration MOST = Duration.ofMinutes(20);

    private final Duration grace;

    /** @param grace before a body has to have come on at all */
    BodyDeadline(Duration grace) {
        super(true);
        this.grace = grace;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var asked = request.getCoyoteRequest();
        var body = asked.getInputBuffer();
        asked.setInputBuffer(new Paced(body, grace, System.nanoTime()));
        try {
            getNext().invoke(request, response);
        } finally {
            asked.setInputBuffer(body); // the same is used for who asks next
        }
    }

    /** How long a body of which so much has come may have taken. */
    static Duration allowed(Duration grace, long bytes) {
        var allowed = grace.plusSeconds(bytes / RATE);
        return allowed.compareTo(MOST) > 0 ? MOST : allowed;
    }

    static final class Paced implements InputBuffer {

        private final InputBuffer body;
        private final Duration grace;
        private final long begun;
        private long bytes;

        Paced(InputBuffer body, Duration grace, long begun) {
            this.body = body;
            this.grace = grace;
            this.begun = begun;
        }

        /** @throws SocketTimeoutException as where nothing comes at all */
        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = body.doRead(handler);
            if (read < 0) return read;
            bytes += read;
            if (System.nanoTime() - begun > allowed(grace, bytes).toNanos())
                throw new SocketTimeoutException("a body that does not come on");
            return read;
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
