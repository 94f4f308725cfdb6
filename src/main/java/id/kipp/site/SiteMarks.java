package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.util.Map;

/** The line drawings of the site (Lucide, ISC), each drawn once a page and used by name. */
final class SiteMarks {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("menu", "M4 5h16M4 12h16M4 19h16"),
            Map.entry("search", "m21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0"),
            Map.entry("tri", "M12 3 22 21H2z"),
            Map.entry("x", "M18 6 6 18M6 6l12 12"),
            Map.entry("play", "M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0M10 8l6 4-6 4z"),
            Map.entry(
                    "link",
                    "M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.7 1.7M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7"),
            Map.entry("check", "M20 6 9 17l-5-5"),
            Map.entry("swap", "m17 3 4 4-4 4M21 7H9M7 21l-4-4 4-4M3 17h12"),
            Map.entry("ring", "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0"),
            Map.entry("run", "M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0M9 12l2 2 4-4"),
            Map.entry("grow", "M16 7h6v6M22 7l-8.5 8.5-5-5L2 17"),
            Map.entry("stop", "M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0M9 9h6v6H9z"),
            Map.entry("doc", "M14 2H6v20h12V6zM14 2v4h4M9 13h6M9 17h6"));

    private static final Html SHEET = el(
            "svg",
            at("width", "0"),
            at("height", "0"),
            at("hidden", ""),
            PATHS.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(p -> el(
                            "symbol",
                            at("id", "i-" + p.getKey()),
                            at("viewBox", "0 0 24 24"),
                            el("path", at("d", p.getValue())))));

    private SiteMarks() {}

    static Html of(String name) {
        return drawn("svg.i", name);
    }

    static Html award() {
        return drawn("svg", "tri");
    }

    /** What the page's marks are drawn from. */
    static Html sheet() {
        return SHEET;
    }

    private static Html drawn(String element, String name) {
        return el(element, at("viewBox", "0 0 24 24"), at("aria-hidden", "true"), el("use", at("href", "#i-" + name)));
    }
}
