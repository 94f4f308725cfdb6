package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Count;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.Page;
import id.kipp.catalogue.Running;
import java.util.List;
import java.util.Map;

/** How many innovations there are, by year, award, institution, sector and goal; each figure leads to its list. */
final class FiguresPage {

    static final String ADDRESS = "/statistik";

    private static final List<Facet> PARTS = List.of(
            Facet.YEAR,
            Facet.TIER,
            Facet.KIND,
            Facet.CATEGORY,
            Facet.SDG,
            Facet.GROUP,
            Facet.STATUS,
            Facet.EVIDENCE,
            Facet.READINESS,
            Facet.COMPLETENESS,
            Facet.SOURCE);
    private static final int FEW = 5; // below it a share misleads

    private final Catalogue catalogue;

    FiguresPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Leaf of(Visit visit) {
        var all = catalogue.search("", Map.of(), 0, 0);
        var title = visit.say("site.figures");
        var says = visit.say("site.figures-says", visit.tongue().whole(all.total()), all.total());
        return new Leaf(
                title,
                says,
                el(
                        "div.wrap",
                        el("div.letter-head", el("h1", title), el("p.now-line", says)),
                        heard(visit, all),
                        PARTS.stream().map(f -> part(visit, f, all.facets().getOrDefault(f, List.of()), all.total())),
                        el("p.source", visit.say("site.figures-unknown"))));
    }

    /** How many owners have spoken, and what they said; nothing where nobody has. */
    private static Html heard(Visit visit, Page all) {
        var updated = many(all, Facet.CARE, Facet.UPDATED);
        if (updated == 0) return Html.NOTHING;
        var runs = many(all, Facet.STATUS, Running.RUNNING.name()) + many(all, Facet.STATUS, Running.DEVELOPED.name());
        var stopped = many(all, Facet.STATUS, Running.STOPPED.name());
        var silent = Math.max(0, updated - runs - stopped);
        var share = all.total() == 0 ? 0 : 100 * updated / all.total();
        return HomePage.part(
                visit,
                "kabar",
                visit.say("site.heard-title"),
                visit.say("site.heard-says"),
                el(
                        "ol.part-body.steps",
                        step(visit, "b1", all.total(), "/katalog", visit.say("site.heard-all")),
                        step(
                                visit,
                                "b2",
                                updated,
                                Sieve.address(Facet.CARE, Facet.UPDATED),
                                visit.say("site.heard-updated", visit.tongue().percent(share))),
                        step(
                                visit,
                                "b3",
                                runs,
                                Sieve.address(Facet.STATUS, Running.RUNNING.name()) + "&" + Sieve.name(Facet.STATUS)
                                        + "=" + Running.DEVELOPED,
                                visit.say("site.heard-running")),
                        step(
                                visit,
                                "b3",
                                stopped,
                                Sieve.address(Facet.STATUS, Running.STOPPED.name()),
                                visit.say("site.heard-stopped")),
                        step(
                                visit,
                                "b3",
                                silent,
                                Sieve.address(Facet.CARE, Facet.UPDATED) + "&" + Sieve.name(Facet.STATUS) + "="
                                        + Running.UNKNOWN,
                                visit.say("site.heard-silent"))));
    }

    private static Html step(Visit visit, String look, int many, String address, String says) {
        return el("li." + look, el("b", visit.link(address, visit.tongue().whole(many))), el("span", says));
    }

    private static int many(Page all, Facet facet, String key) {
        return all.facets().getOrDefault(facet, List.of()).stream()
                .filter(c -> c.key().equals(key))
                .mapToInt(Count::entries)
                .sum();
    }

    private static Html part(Visit visit, Facet facet, List<Count> counts, int total) {
        var named = counts.stream().filter(c -> !c.key().isEmpty()).toList();
        if (named.isEmpty()) return Html.NOTHING;
        var name = visit.say("site.facet." + facet);
        var without = counts.stream()
                .filter(c -> c.key().isEmpty())
                .mapToInt(Count::entries)
                .sum();
        return HomePage.part(
                visit,
                Sieve.name(facet),
                name,
                without == 0
                        ? ""
                        : visit.say("site.figures-without", visit.tongue().whole(without)),
                el(
                        "div.part-body",
                        table(
                                visit,
                                name,
                                named.stream()
                                        .map(c -> row(
                                                visit,
                                                visit.link(
                                                        Sieve.address(facet, c.key()),
                                                        Sieve.label(visit.tongue(), facet, c)),
                                                c.entries(),
                                                total))
                                        .toList())));
    }

    static Html table(Visit visit, String caption, List<Html> rows) {
        return el(
                "table",
                el("caption.sr", caption),
                el(
                        "thead",
                        el(
                                "tr",
                                el("th", at("scope", "col"), caption),
                                el("th.n", at("scope", "col"), visit.say("site.innovations")),
                                el("th.n", at("scope", "col"), visit.say("site.share-of-all")))),
                el("tbody", rows));
    }

    static Html row(Visit visit, Object name, int many, int total) {
        return el(
                "tr",
                el("th", at("scope", "row"), name),
                el("td.n", visit.tongue().whole(many)),
                el(
                        "td.n",
                        many == 0
                                ? "0"
                                : many < FEW ? "n < " + FEW : visit.tongue().percent(100 * many / total)));
    }
}
