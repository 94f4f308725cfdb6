package id.kipp.second;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.store.OneWriter;
import id.kipp.store.TestStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The demo fills itself on the server that is given, and its public pages are read over HTTP. */
class DemoFilled {

    private static final List<String> PAGES = List.of(
            "/",
            "/en",
            "/katalog",
            "/pengumuman",
            "/periksa",
            "/nilai",
            "/statistik",
            "/sebaran",
            "/kebutuhan",
            "/pustaka",
            "/hub",
            "/cara-menilai",
            "/katalog/atom.xml",
            "/pengumuman/atom.xml",
            "/sitemap.xml");

    @TempDir
    Path data;

    @Test
    void the_demo_fills_and_its_public_pages_answer() throws Exception {
        try (var application = new SpringApplicationBuilder(id.kipp.Application.class, OneAtATime.class)
                .run(
                        "--server.port=0",
                        "--kipp.data=" + data,
                        "--kipp.demo=true",
                        "--spring.mongodb.uri=" + TestStore.elsewhere("demo"))) {
            var base =
                    "http://127.0.0.1:" + application.getBean(Environment.class).getProperty("local.server.port");
            for (var page : PAGES) assertThat(get(base + page)).as(page).isNotBlank();
            for (var list : List.of("/katalog", "/pengumuman")) {
                var first = Jsoup.parse(get(base + list))
                        .select("main ol a[href^=" + list + "/]")
                        .first();
                assertThat(first).as("something is in %s", list).isNotNull();
                assertThat(Jsoup.parse(get(base + first.attr("href")))
                                .select("h1")
                                .text())
                        .isNotBlank();
            }
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    /** The application writes from several threads. */
    @Configuration(proxyBeanMethods = false)
    static class OneAtATime {

        @Bean
        MongoClientSettingsBuilderCustomizer oneWriter() {
            return settings -> settings.addCommandListener(new OneWriter());
        }
    }
}
