package id.kipp.ui.site;

import id.kipp.account.Sender;
import id.kipp.opendata.DataAnswer;
import id.kipp.opendata.DataQuestion;
import id.kipp.opendata.OpenData;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Open data over the web: for any page of any site to read, as often as is fair. */
@Controller
class ApiController {

    private static final String PLACE = "/api/v1";

    /** As many questions a whole list counts. */
    private static final int WHOLE = 50;

    private static final int AT_ONCE = 4; // whole lists on their way, each to another asker

    /** Whoever takes one takes it within this: a slow reader would keep its place for ever. */
    private static final Duration TAKEN = Duration.ofMinutes(3);

    private static final int SOON = 10; // seconds

    private final OpenData data;
    private final Fairness fairness;
    private final Set<String> taking = new HashSet<>();
    private final Duration taken;

    @Autowired
    ApiController(OpenData data, Fairness fairness) {
        this(data, fairness, TAKEN);
    }

    ApiController(OpenData data, Fairness fairness, Duration taken) {
        this.data = data;
        this.fairness = fairness;
        this.taken = taken;
    }

    @GetMapping({"/api", "/api/**", "/data.json"})
    void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asking = new Asking(request);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");
        int wait = fairness.wait(asking.from(), 1);
        if (wait > 0) {
            tooOften(asking, response, wait);
            return;
        }
        var answer = answer(asking);
        if (answer.isWhole()) sendWhole(asking, response, answer);
        else send(asking, response, answer, response::getOutputStream);
    }

    /** A whole list is read while it is sent, for as long as whoever takes it takes. */
    private void sendWhole(Asking asking, HttpServletResponse response, DataAnswer answer) throws IOException {
        var asker = Sender.of(asking.from());
        if (!begins(asker)) { // and so counts for no more than the question that it was
            tooOften(asking, response, SOON);
            return;
        }
        try {
            int wait = fairness.wait(asking.from(), WHOLE - 1);
            if (wait > 0) {
                tooOften(asking, response, wait);
                return;
            }
            var until = System.nanoTime() + taken.toNanos();
            send(asking, response, answer, new Hurried(response, until));
        } finally {
            ends(asker);
        }
    }

    private boolean begins(String asker) {
        synchronized (taking) {
            return taking.size() < AT_ONCE && taking.add(asker);
        }
    }

    private void ends(String asker) {
        synchronized (taking) {
            taking.remove(asker);
        }
    }

    private void tooOften(Asking asking, HttpServletResponse response, int wait) throws IOException {
        response.setIntHeader(HttpHeaders.RETRY_AFTER, wait);
        send(asking, response, data.tooOften(), response::getOutputStream);
    }

    private DataAnswer answer(Asking asking) {
        var path = asking.path();
        if (path.equals("/data.json")) return data.catalogue(asking.base());
        var below = path.startsWith(PLACE + "/") ? path.substring(PLACE.length()) : "";
        var parameters = new TreeMap<String, String>();
        asking.parameters().forEach((name, values) -> parameters.put(name, values.getFirst()));
        return data.get(new DataQuestion(below, Map.copyOf(parameters), accept(asking), asking.base()));
    }

    private static String accept(Asking asking) {
        return Objects.requireNonNullElse(asking.request().getHeader(HttpHeaders.ACCEPT), "");
    }

    /** Opened once the answer's head is there. */
    @FunctionalInterface
    private interface Out {
        OutputStream open() throws IOException;
    }

    /** Writes as long as there is time. */
    private record Hurried(HttpServletResponse response, long until) implements Out {

        @Override
        public OutputStream open() throws IOException {
            return new FilterOutputStream(response.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    if (System.nanoTime() > until) throw new ClientAbortException("a list that nobody takes");
                    out.write(bytes, from, length);
                }
            };
        }
    }

    private static void send(Asking asking, HttpServletResponse response, DataAnswer answer, Out out)
            throws IOException {
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (answer.status() == HttpServletResponse.SC_OK && !answer.tag().isEmpty()) {
            var tag = "\"" + answer.tag() + "\"";
            response.setHeader(HttpHeaders.ETAG, tag);
            if (asking.knows(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        answer.body().to(out.open());
    }
}
