package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.ReaderHints;
import org.jspecify.annotations.Nullable;

/** Where a reader says what should be mended on an innovation's page; without a session, and without a name. */
final class HintForm {

    static final String LAST = "/saran";

    private final Catalogue catalogue;

    HintForm(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String address(Entry entry) {
        return EntryLine.address(entry) + LAST;
    }

    static boolean isIt(String path) {
        return path.startsWith("/katalog/") && path.endsWith(LAST);
    }

    /** @param typed what was sent before @param token of a fresh form @param refused why it was turned down; null at first */
    Leaf of(Visit visit, String typed, String token, @Nullable String refused) {
        var path = visit.path();
        var id = new EntryId(path.substring("/katalog/".length(), Math.max(9, path.length() - LAST.length())));
        var entry = catalogue.find(id).orElseThrow(Missing::new);
        var title = visit.say("site.hint-title");
        var sent = visit.one("terkirim").isPresent() && refused == null;
        var content = el(
                "div.wrap",
                el(
                        "header.letter-head",
                        el("h1", title),
                        el(
                                "p.by",
                                visit.indonesian(),
                                visit.link(
                                        EntryLine.address(entry), entry.text().title()))),
                refused == null ? null : el("p.caution", at("role", "alert"), refused),
                sent ? el("p", at("role", "status"), visit.say("site.hint-sent")) : form(visit, entry, typed, token));
        return Leaf.of(Leaf.OK, title, title, content);
    }

    private static Html form(Visit visit, Entry entry, String typed, String token) {
        return el(
                "form.sheet",
                at("method", "post"),
                at("action", visit.to(address(entry))),
                el("input", at("type", "hidden"), at("name", "tanda"), at("value", token)),
                el(
                        "p",
                        el("label", at("for", "uraian"), visit.say("site.hint-text")),
                        el(
                                "textarea.field.alone",
                                at("id", "uraian"),
                                at("name", "uraian"),
                                at("rows", "6"),
                                at("required", ""),
                                at("maxlength", "" + ReaderHints.LONGEST),
                                at("aria-describedby", "uraian-batas"),
                                typed)),
                el("p.source#uraian-batas", visit.say("site.hint-says", ReaderHints.LONGEST)),
                el("p", el("button.button", visit.say("site.hint-do"))));
    }
}
