package id.kipp.site;

import id.kipp.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.web.util.UriComponentsBuilder;

/** The public site as a reader without JavaScript gets it. */
abstract class SiteTesting extends ServiceTest {

    static final String BASE = "https://kipp.test";

    /** @param address with what follows its question mark */
    static Served get(String address) {
        settle();
        var uri = UriComponentsBuilder.fromUriString(address).build();
        Map<String, List<String>> asked = new TreeMap<>();
        uri.getQueryParams()
                .forEach((name, values) -> asked.put(
                        name,
                        values.stream()
                                .map(v -> java.net.URLDecoder.decode(v, StandardCharsets.UTF_8))
                                .toList()));
        return bean(PublicSite.class).get(uri.getPath(), asked, BASE);
    }

    static Document page(String address) {
        return Jsoup.parse(text(address));
    }

    static String text(String address) {
        return new String(get(address).bytes(), StandardCharsets.UTF_8);
    }

    static String main(String address) {
        return page(address).select("main").text();
    }
}
