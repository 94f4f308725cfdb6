package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.announcement.Released;
import id.kipp.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All pages there are, for whoever looks for them by machine. */
final class Sitemap {

    static final String TYPE = "application/xml;charset=UTF-8";

    /** As many addresses as one file may hold. */
    private static final int MOST = 50_000;

    /** Which part of it, where it has parts. */
    static final String PART = "bagian";

    private static final int AT_ONCE = 200;

    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final SitePlaces places;
    private final Catalogue catalogue;
    private final List<String> others;
    private final int most;

    private Sitemap(SitePlaces places, Catalogue catalogue, List<String> others, int most) {
        this.places = places;
        this.catalogue = catalogue;
        this.others = others;
        this.most = most / Tongue.values().length;
    }

    /** What is not of the catalogue, without lists of lists: their addresses alone, without language. */
    static List<String> others(List<Released> letters, LibraryPages library, HubPages hubs) {
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
        letters.forEach(l -> paths.add(LetterPages.address(l)));
        paths.addAll(library.paths());
        paths.addAll(hubs.paths());
        paths.addAll(SpreadPage.paths());
        return paths;
    }

    static String of(Visit visit, Catalogue catalogue, List<String> others) {
        return of(visit, catalogue, others, MOST);
    }

    /** All of them in one file where they fit; else a file that says where the parts are, and a part of it. */
    static String of(Visit visit, Catalogue catalogue, List<String> others, int most) {
        var map = new Sitemap(visit.places(), catalogue, others, most);
        var all = others.size() + catalogue.search("", Map.of(), 0, 1).total();
        var parts = Math.ceilDiv(all, map.most);
        var asked = visit.one(PART).orElse("");
        if (asked.isEmpty()) return parts == 1 ? map.part(0) : map.index(parts);
        for (var part = 1; part <= parts; part++) if (asked.equals(String.valueOf(part))) return map.part(part - 1);
        throw new Missing();
    }

    private String index(int parts) {
        return Html.xml(el(
                "sitemapindex",
                at("xmlns", SCHEMA),
                IntStream.rangeClosed(1, parts)
                        .mapToObj(n -> el("sitemap", el("loc", places.absolute("/sitemap.xml?" + PART + "=" + n))))));
    }

    private String part(int part) {
        return Html.xml(el(
                "urlset",
                at("xmlns", SCHEMA),
                at("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
                paths(part * most, most).stream()
                        .flatMap(p -> Stream.of(Tongue.values()).map(t -> page(places, p, t)))));
    }

    private List<String> paths(int from, int many) {
        var paths = new ArrayList<>(others.stream().skip(from).limit(many).toList());
        while (paths.size() < many) {
            var offset = from + paths.size() - others.size();
            var limit = Math.min(AT_ONCE, many - paths.size());
            var page = catalogue.search("", Map.of(), offset, limit).cards();
            page.forEach(c -> paths.add(EntryLine.address(c.entry())));
            if (page.size() < limit) break;
        }
        return paths;
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
