package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Looking words up without a server: a small index as a script, and the page in which another one reads it. */
final class ArchiveSearch {

    static final String INDEX = "aset/indeks.js";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 200;
    private static final int TEXT = 500; // letters of each: a catalogue of ten years stays under a megabyte

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
                                el(
                                        "noscript",
                                        el(
                                                "p",
                                                visit.say("site.archive-no-script"),
                                                " ",
                                                visit.link("/katalog", visit.say("site.show-all"))))),
                        el("script", at("src", index), at("defer", ""))));
    }

    /** Number, title, whose, award and beginning of each, in the catalogue's order. */
    static String index(Catalogue catalogue) {
        var all = new ArrayList<List<String>>();
        for (var offset = 0; ; offset += AT_ONCE) {
            var page = catalogue.search("", Map.of(), offset, AT_ONCE).cards();
            for (var card : page) {
                var entry = card.entry();
                all.add(List.of(
                        entry.id().value(),
                        entry.text().title(),
                        EntryLine.by(entry.origin()),
                        entry.tier().label().id() + " " + entry.origin().year(),
                        EntryLine.brief(entry.text().body(), TEXT)));
            }
            if (page.size() < AT_ONCE) return "window.kippIndeks = " + JSON.writeValueAsString(all) + ";\n";
        }
    }
}
