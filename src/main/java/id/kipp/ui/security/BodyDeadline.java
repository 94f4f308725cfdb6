package id.kipp.ui.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
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

    private static final Duration LINGER = Duration.ofSeconds(1);

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
        var paced = new Paced(body, grace, System.nanoTime());
        asked.setInputBuffer(paced);
        try {
            getNext().invoke(request, response);
        } finally {
            asked.setInputBuffer(body); // the same is used for who asks next
            if (paced.isLate) close(asked, response, body);
        }
    }

    /** The server would read the rest, as slowly as it comes. What is on its way is read, so that the answer arrives. */
    private static void close(org.apache.coyote.Request asked, Response response, InputBuffer body) {
        asked.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        try {
            response.flushBuffer();
            var until = System.nanoTime() + LINGER.toNanos();
            while (System.nanoTime() < until && body.doRead(new Nowhere()) >= 0) {
                // thrown away
            }
        } catch (IOException gone) {
            return; // nobody waits for the answer
        }
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {}
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
        private boolean isLate;

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
            isLate = System.nanoTime() - begun > allowed(grace, bytes).toNanos();
            if (isLate) throw new SocketTimeoutException("a body that does not come on");
            return read;
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
