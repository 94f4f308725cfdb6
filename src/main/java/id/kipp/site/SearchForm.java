package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.util.stream.Stream;

/** Where words are typed. */
final class SearchForm {

    /** Where an archive looks words up, by a script. */
    static final String IN_ARCHIVE = "/katalog/cari";

    private SearchForm() {}

    /** @param id of the field; one page may have two @param kept what stays chosen */
    static Html form(Visit visit, String words, String id, Stream<Html> kept) {
        var archive = visit.places().isArchive();
        return el(
                "form.search",
                at("role", "search"),
                at("action", visit.to(archive ? IN_ARCHIVE : "/katalog")),
                el("label", at("for", id), visit.say("site.search")),
                el(
                        "div.row",
                        el(
                                "input.field",
                                at("id", id),
                                at("name", "cari"),
                                at("type", "search"),
                                at("maxlength", "200"),
                                at("autocomplete", "off"),
                                archive ? null : at("data-suggest", visit.to(Suggestions.ADDRESS)),
                                words.isEmpty() ? null : at("value", words)),
                        el("button.button", SiteMarks.of("search"), visit.say("site.find"))),
                archive ? null : kept);
    }
}
