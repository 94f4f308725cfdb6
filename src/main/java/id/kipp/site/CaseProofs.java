package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.ClearedDocument;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.KnownEntry;
import java.math.BigDecimal;
import java.util.Locale;

/** The award with its decree, the documents everybody may have, who helps. */
final class CaseProofs {

    private CaseProofs() {}

    static Html of(Visit visit, KnownEntry known) {
        return Html.all(award(visit, known.entry()), documents(visit, known));
    }

    private static Html award(Visit visit, Entry entry) {
        if (entry.tier().isNone()) return Html.NOTHING;
        var decree = entry.text().decree();
        return HomePage.part(
                visit,
                "hadiah",
                visit.say("site.award"),
                "",
                el(
                        "div.part-body",
                        el(
                                "table.flat",
                                el(
                                        "thead",
                                        el(
                                                "tr",
                                                el("th", at("scope", "col"), visit.say("site.award")),
                                                el("th", at("scope", "col"), visit.say("site.year")),
                                                el("th", at("scope", "col"), visit.say("site.decree")))),
                                el(
                                        "tbody",
                                        el(
                                                "tr",
                                                el(
                                                        "th",
                                                        at("scope", "row"),
                                                        visit.link(
                                                                Sieve.address(
                                                                        Facet.TIER,
                                                                        entry.tier()
                                                                                .key()),
                                                                visit.tongue()
                                                                        .of(
                                                                                entry.tier()
                                                                                        .label()))),
                                                el("td", entry.origin().year()),
                                                el(
                                                        "td",
                                                        decree.isEmpty()
                                                                ? visit.say("site.decree-unknown")
                                                                : decree))))));
    }

    private static Html documents(Visit visit, KnownEntry known) {
        var text = known.shown().shown();
        var files = text.media().documents();
        var help = text.help();
        if (files.isEmpty() && help.role().isEmpty()) return Html.NOTHING;
        return HomePage.part(
                visit,
                "dok",
                visit.say(files.isEmpty() ? "site.help-contact" : "site.documents"),
                "",
                el(
                        "div.part-body",
                        files.isEmpty()
                                ? null
                                : FirstLines.list(
                                        visit,
                                        "ul.named.docs",
                                        files.stream()
                                                .map(d -> document(visit, known.entry(), d))
                                                .toList()),
                        help.role().isEmpty()
                                ? null
                                : el(
                                        "p.small",
                                        visit.say("site.help-contact"),
                                        ": ",
                                        el(
                                                "span",
                                                visit.indonesian(),
                                                help.unit().isEmpty() ? help.role() : help.role() + ", " + help.unit()),
                                        ". ",
                                        help.days() == 0 ? null : visit.say("site.help-days", help.days()))));
    }

    private static Html document(Visit visit, Entry entry, ClearedDocument file) {
        return el(
                "li",
                SiteMarks.of("doc"),
                el(
                        "div",
                        el(
                                "a",
                                at("href", Photos.document(visit, entry.id(), file)),
                                at("download", ""),
                                visit.indonesian(),
                                file.title()),
                        el("span", "PDF, " + size(visit, file.bytes()))));
    }

    private static String size(Visit visit, long bytes) {
        var large = bytes >= 1_000_000;
        var figure = String.format(
                Locale.ROOT, large ? "%.1f" : "%.0f", large ? bytes / 1_000_000.0 : Math.max(1, bytes / 1_000.0));
        return visit.tongue().figure(new BigDecimal(figure)) + (large ? " MB" : " kB");
    }
}
