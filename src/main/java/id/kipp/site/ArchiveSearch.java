package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.util.stream.Stream;

/** Looking words up without a server: the page in which a script reads what {@link ArchiveIndex} has written. */
final class ArchiveSearch {

    private ArchiveSearch() {}

    /** @param index where it lies, seen from the page */
    static Leaf page(Visit visit, String index) {
        var title = visit.say("site.catalogue");
        return new Leaf(
                title,
                visit.say("site.search"),
                el(
                        "div.wrap",
                        el("div.cat-top", el("h1", title), SearchForm.form(visit, "", "cari", Stream.of())),
                        el(
                                "div.cat#hasil",
                                at("data-all", visit.say("site.archive-found")),
                                at("data-none", visit.say("site.nothing")),
                                at("data-near", visit.say("site.near")),
                                at("data-more", visit.say("site.more")),
                                el(
                                        "noscript",
                                        el(
                                                "p",
                                                visit.say("site.archive-no-script"),
                                                " ",
                                                visit.link("/katalog", visit.say("site.show-all"))))),
                        el("script", at("src", index), at("defer", ""))));
    }
}
