package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.opendata.DataAnswer;
import id.kipp.opendata.DataQuestion;
import id.kipp.opendata.DocumentClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The open data, over the web: what a client that knows nothing but the document gets of a server. */
abstract class PublicData {

    private static final int MANY = 50;

    private final Demo demo;
    private final HttpClient web = HttpClient.newHttpClient();

    PublicData(Demo demo) {
        this.demo = demo;
    }

    @Test
    void a_client_that_knows_the_document_alone_reads_everything_over_the_web_until_it_asks_too_often()
            throws Exception {
        var client = new DocumentClient(this::answer, MANY);
        client.readAll();
        client.ask("/innovations/{number}", "/innovations/TI-1999-999", Map.of());
        client.ask("/innovations", "/innovations", Map.of("limit", "0"));
        assertThat(client.faults).isEmpty();
        assertThat(client.read).hasSizeGreaterThan(100);

        for (var path : new String[] {"/openapi.json", "/innovations", "/statistics", "/changes"}) {
            var first = send(path, Map.of(), "");
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var again = send(path, Map.of(), tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(first.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
        }

        HttpResponse<byte[]> last = send("/innovations.csv", Map.of(), "");
        assertThat(text(last)).startsWith("number,title,year,institution");
        for (var n = 0; n < 20 && last.statusCode() == 200; n++) last = send("/innovations.csv", Map.of(), "");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
    }

    private DataAnswer answer(DataQuestion question) {
        try {
            var got = send(question.path(), question.parameters(), "");
            var type = got.headers().firstValue("Content-Type").orElse("");
            return new DataAnswer(
                    got.statusCode(),
                    type.replaceFirst("; ?charset=.*", ""),
                    got.headers().firstValue("ETag").orElse(""),
                    out -> out.write(got.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<byte[]> send(String path, Map<String, String> parameters, String known)
            throws IOException, InterruptedException {
        var query = parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(
                        URI.create(demo.base + "/api/v1" + path + (query.isEmpty() ? "" : "?" + query)))
                .header("Accept", path.endsWith(".csv") ? "text/csv" : "application/json");
        if (!known.isEmpty()) request.header("If-None-Match", known);
        return web.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
