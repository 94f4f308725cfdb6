package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.util.stream.Stream;

/** What is said where there is no page, with ways on. */
final class Problem {

    static final int BUSY = 503;

    private Problem() {}

    static Leaf missing(Visit visit) {
        return leaf(visit, 404, "missing");
    }

    static Leaf unread(Visit visit) {
        return leaf(visit, 400, "unread");
    }

    static Leaf busy(Visit visit) {
        return leaf(visit, BUSY, "busy");
    }

    private static Leaf leaf(Visit visit, int status, String key) {
        var title = visit.say("site." + key);
        return Leaf.of(status, title, title, page(visit, "" + status, title, visit.say("site." + key + "-says")));
    }

    static Html page(Visit visit, String code, String title, String says) {
        return el(
                "div.wrap",
                el(
                        "section.empty",
                        el("p.code", at("aria-hidden", "true"), code),
                        el(
                                "div",
                                el("h1.h2", title),
                                el("p", says),
                                SearchForm.form(visit, "", "cari", Stream.of()),
                                el(
                                        "ul.try",
                                        Stream.of("/", "/katalog", "/pengumuman")
                                                .map(p -> el("li", visit.link(p, name(visit, p))))))));
    }

    private static String name(Visit visit, String path) {
        return visit.say(
                switch (path) {
                    case "/" -> "shell.home";
                    case "/katalog" -> "shell.catalogue";
                    default -> "shell.announcements";
                });
    }
}
