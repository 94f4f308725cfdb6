package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.EntryId;
import id.kipp.hub.Exchange;
import id.kipp.hub.Exchanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under an innovation: what institutions have asked its owner, with the answers, and what adopters have found good to know. */
final class AskedPart {

    private final Exchanges exchanges;

    AskedPart(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    /** The page of the innovation of this number with this part under it; of what is gone the page as it is. */
    Leaf under(Visit visit, String number, Leaf page) {
        if (page.status() != Leaf.OK) return page;
        var all = exchanges.about(new EntryId(number));
        if (all.isEmpty() && visit.places().isArchive()) return page;
        return new Leaf(
                page.status(),
                page.title(),
                page.description(),
                Html.all(page.content(), el("div.wrap", part(visit, number, all))),
                page.data(),
                page.picture());
    }

    private static Html part(Visit visit, String number, List<Exchange> all) {
        return HomePage.part(
                visit,
                "tanya-jawab",
                visit.say("site.asked"),
                visit.say("site.asked-says"),
                el(
                        "div.part-body",
                        all.isEmpty() ? el("p", visit.say("site.asked-none")) : null,
                        all.stream().map(e -> one(visit, e)),
                        visit.places().isArchive() ? null : ways(number, visit)));
    }

    private static Html one(Visit visit, Exchange one) {
        return el(
                "div.plain",
                el(
                        "p.by",
                        visit.say(one.about().kind().key()) + " · ",
                        el("span", visit.indonesian(), one.about().fromName())),
                el("blockquote", visit.indonesian(), EntryPage.paragraphs(one.text())),
                answer(visit, one));
    }

    private static @Nullable Html answer(Visit visit, Exchange one) {
        if (one.answer() == null) return null;
        return el(
                "div",
                el("p.by", visit.say("site.asked-answer")),
                el(
                        "div.prose",
                        visit.indonesian(),
                        EntryPage.paragraphs(one.answer().text())));
    }

    /** Both lead to where institutions sign in. */
    private static Html ways(String number, Visit visit) {
        return el(
                "p",
                way("/instansi/tanya-jawab?inovasi=" + Visit.encoded(number), visit.say("site.ask-owner")),
                " · ",
                way("/instansi/tanya-jawab?catatan=" + Visit.encoded(number), visit.say("site.note-write")));
    }

    private static Html way(String address, String says) {
        return el("a", at("href", address), at("rel", "nofollow"), says);
    }
}
