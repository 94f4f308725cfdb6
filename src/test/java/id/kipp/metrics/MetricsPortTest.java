package id.kipp.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.AppTest;
import id.kipp.engine.QueryProfile;
import id.kipp.kernel.Refusal;
import id.kipp.store.NotOnASecondServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

class MetricsPortTest extends AppTest {

    @Autowired
    MetricsPort port;

    @Autowired
    ObjectProvider<Figures> sources;

    @AfterEach
    void close() {
        port.stop();
    }

    @Test
    void nobody_listens_unless_a_port_is_set() {
        assertThat(port.isRunning()).isFalse();
    }

    @Test
    void whoever_is_on_the_machine_reads_what_waits() throws Exception {
        Refusals.told(new Refusal(() -> "edition.closed"));
        var answer = ask("GET", "/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("kipp_outbox_lines ", "kipp_outbox_oldest_seconds ", "kipp_saves_total ")
                .contains("kipp_mails_waiting ", "kipp_mails_overdue_seconds ")
                .contains("kipp_documents_waiting ", "kipp_documents_overdue_seconds ")
                .contains("kipp_follower_behind_lines{follower=\"", "kipp_follower_undigested_lines{follower=\"")
                .contains("kipp_refusals_total{key=\"edition.closed\"} ", "kipp_sessions{kind=\"desk\"} ")
                .contains("kipp_heap_max_bytes " + Runtime.getRuntime().maxMemory(), "kipp_figures_failed 0\n");
    }

    @Test
    @NotOnASecondServer("by which index a query goes is asked of the embedded engine")
    void what_waits_is_counted_by_an_index() throws Exception {
        var seen = new ConcurrentLinkedQueue<QueryProfile>();
        engine.onCommand(seen::add);
        ask("GET", "/metrics");
        engine.onCommand(null);
        assertThat(seen.stream()
                        .filter(q -> Set.of("mails", "documents").contains(q.collection()))
                        .map(QueryProfile::index))
                .contains("state_1_due_1", "due_1")
                .doesNotContain("SCAN");
    }

    @Test
    void there_is_nothing_else_and_nothing_to_write() throws Exception {
        assertThat(ask("GET", "/").statusCode()).isEqualTo(404);
        port.stop();
        assertThat(ask("POST", "/metrics").statusCode()).isEqualTo(405);
    }

    @Test
    void a_port_that_another_has_stops_nobody() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var late = new MetricsPort(sources, other.getLocalPort());
            late.start();
            assertThat(late.isRunning()).isFalse();
        }
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        var uri =
                URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port.serve(0) + path);
        var request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
