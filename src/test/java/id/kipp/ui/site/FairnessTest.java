package id.kipp.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.ServiceTest;
import id.kipp.account.CurrentActor;
import id.kipp.objection.Objections;
import id.kipp.opendata.OpenData;
import id.kipp.site.PublicSite;
import id.kipp.site.YoungTokens;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What takes long counts for much, so that one asker does not have it all. */
class FairnessTest extends ServiceTest {

    static final String CSV = "/api/v1/innovations.csv";

    final Fairness fairness = new Fairness(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), 120);
    final ApiController api = new ApiController(bean(OpenData.class), fairness);

    @Test
    void a_whole_list_counts_as_fifty_questions() throws IOException {
        assertThat(status(CSV, "10.0.0.1")).isEqualTo(200);
        assertThat(status(CSV, "10.0.0.1")).isEqualTo(200);
        for (int i = 0; i < 20; i++)
            assertThat(status("/api/v1/statistics", "10.0.0.1")).isEqualTo(200);
        assertThat(status("/api/v1/statistics", "10.0.0.1")).isEqualTo(429);
        assertThat(status(CSV, "10.0.0.2")).isEqualTo(200);
    }

    @Test
    void whoever_has_a_network_of_ipv6_asks_no_more_than_who_has_one_address() throws IOException {
        for (int i = 0; i < 120; i++) status("/api/v1/statistics", "2001:db8::" + i);
        assertThat(status("/api/v1/statistics", "2001:db8::ffff")).isEqualTo(429);
    }

    @Test
    void four_whole_lists_are_on_their_way_at_once_one_to_each_and_a_further_one_is_asked_to_come_again()
            throws Exception {
        var begun = new CountDownLatch(4);
        var done = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                var from = "10.0.1." + i;
                people.submit(() -> {
                    api.read(asking(CSV, from), slow(begun, done));
                    return null;
                });
            }
            begun.await();
            var third = new MockHttpServletResponse();
            api.read(asking(CSV, "10.0.1.9"), third);
            done.countDown();
            assertThat(third.getStatus()).isEqualTo(429);
            assertThat(third.getHeader("Retry-After")).isNotNull();
        }
        assertThat(status(CSV, "10.0.1.4")).isEqualTo(200);
    }

    @Test
    void one_asker_takes_one_whole_list_at_a_time() throws Exception {
        var begun = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(1)) {
            people.submit(() -> {
                api.read(asking(CSV, "2001:db8:9::1"), slow(begun, done));
                return null;
            });
            begun.await();
            assertThat(status(CSV, "2001:db8:9::2")).isEqualTo(429);
            done.countDown();
        }
        assertThat(status(CSV, "2001:db8:9::2")).isEqualTo(200);
    }

    @Test
    void a_whole_list_that_nobody_takes_is_given_up() {
        var hurried = new ApiController(bean(OpenData.class), fairness, Duration.ZERO);
        assertThatThrownBy(() -> hurried.read(asking(CSV, "10.0.3.1"), new MockHttpServletResponse()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_whole_catalogue_as_a_table_is_taken_a_few_times_a_minute() throws IOException {
        var site = new SiteController(
                bean(PublicSite.class),
                bean(Objections.class),
                bean(CurrentActor.class),
                bean(YoungTokens.class),
                fairness);
        for (int i = 0; i < 6; i++)
            assertThat(read(site, "/katalog/katalog.csv").getStatus()).isEqualTo(200);
        var last = read(site, "/en/katalog/katalog.xlsx");
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isNotNull();
        assertThat(read(site, "/katalog").getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse read(SiteController site, String path) throws IOException {
        var response = new MockHttpServletResponse();
        site.read(asking(path, "10.0.2.1"), response);
        return response;
    }

    private int status(String path, String from) throws IOException {
        var response = new MockHttpServletResponse();
        api.read(asking(path, from), response);
        return response.getStatus();
    }

    private static MockHttpServletRequest asking(String path, String from) {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(from);
        return request;
    }

    private static MockHttpServletResponse slow(CountDownLatch begun, CountDownLatch done) {
        return new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                begun.countDown();
                try {
                    done.await();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
                return new Nowhere();
            }
        };
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public void write(int b) {}

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }
}
