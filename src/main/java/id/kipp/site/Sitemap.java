package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.announcement.Released;
import id.kipp.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All pages there are, for whoever looks for them by machine. */
final class Sitemap {

    static final String TYPE = "application/xml;charset=UTF-8";

    /** As many as one file may hold. */
    private static final int MOST = 50_000;

    private static final int AT_ONCE = 200;

    private Sitemap() {}

    /** Of everything but lists of lists: their address alone, without language. */
    static List<String> paths(Catalogue catalogue, List<Released> letters, LibraryPages library, HubPages hubs) {
        var paths = new ArrayList<>(List.of(
                "/",
                "/katalog",
                "/pengumuman",
                "/cara-menilai",
                "/periksa",
                FiguresPage.ADDRESS,
                SpreadPage.ADDRESS,
                NeedPage.ADDRESS,
                LibraryPages.ADDRESS,
                HubPages.ADDRESS));
        letters.forEach(l -> paths.add(l.address()));
        paths.addAll(library.paths());
        paths.addAll(hubs.paths());
        paths.addAll(SpreadPage.paths());
        for (var offset = 0; ; offset += AT_ONCE) {
            var page = catalogue.search("", Map.of(), offset, AT_ONCE).cards();
            page.forEach(c -> paths.add(EntryLine.address(c.entry())));
            if (page.size() < AT_ONCE) return paths;
        }
    }

    static String of(SitePlaces places, List<String> paths) {
        return Html.xml(el(
                "urlset",
                at("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
                at("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
                paths.stream()
                        .flatMap(p -> Stream.of(Tongue.values()).map(t -> page(places, p, t)))
                        .limit(MOST)));
    }

    private static Html page(SitePlaces places, String path, Tongue tongue) {
        return el(
                "url",
                el("loc", places.absolute(tongue.place(path))),
                Stream.of(Tongue.values())
                        .map(t -> el(
                                "xhtml:link",
                                at("rel", "alternate"),
                                at("hreflang", t.code()),
                                at("href", places.absolute(t.place(path))))));
    }

    /** What machines may look at: everything that is for everybody. */
    static String robots(SitePlaces places) {
        return """
                User-agent: *
                Disallow: /VAADIN/
                Disallow: /login
                Disallow: /meja
                Disallow: /sanggah
                Disallow: /en/sanggah
                Disallow: /kabar
                Disallow: /en/kabar
                Sitemap: %s
                """
                .formatted(places.absolute("/sitemap.xml"));
    }
}
