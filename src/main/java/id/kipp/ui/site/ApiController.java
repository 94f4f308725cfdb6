package id.kipp.ui.site;

import id.kipp.opendata.DataAnswer;
import id.kipp.opendata.DataQuestion;
import id.kipp.opendata.OpenData;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Open data over the web: for any page of any site to read, as often as is fair. */
@Controller
class ApiController {

    private static final String PLACE = "/api/v1";

    /** As many questions a whole list counts. */
    private static final int WHOLE = 50;

    private static final int AT_ONCE = 2; // whole lists on their way
    private static final int SOON = 10; // seconds

    private final OpenData data;
    private final Fairness fairness;
    private final Semaphore wholes = new Semaphore(AT_ONCE);

    ApiController(OpenData data, Fairness fairness) {
        this.data = data;
        this.fairness = fairness;
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
        else send(asking, response, answer);
    }

    /** A whole list is read while it is sent, for as long as whoever takes it takes. */
    private void sendWhole(Asking asking, HttpServletResponse response, DataAnswer answer) throws IOException {
        int wait = fairness.wait(asking.from(), WHOLE - 1);
        if (wait > 0 || !wholes.tryAcquire()) {
            tooOften(asking, response, wait > 0 ? wait : SOON);
            return;
        }
        try {
            send(asking, response, answer);
        } finally {
            wholes.release();
        }
    }

    private void tooOften(Asking asking, HttpServletResponse response, int wait) throws IOException {
        response.setIntHeader(HttpHeaders.RETRY_AFTER, wait);
        send(asking, response, data.tooOften());
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

    private static void send(Asking asking, HttpServletResponse response, DataAnswer answer) throws IOException {
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
        answer.body().to(response.getOutputStream());
    }
}
