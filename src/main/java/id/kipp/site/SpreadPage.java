package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Count;
import id.kipp.catalogue.Facet;
import id.kipp.hub.EquityBoard;
import id.kipp.kernel.Province;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where innovations come from: a tile a province, the same as a table, and the way to those of one's own province. */
final class SpreadPage {

    static final String ADDRESS = "/sebaran";

    private final Catalogue catalogue;
    private final EquityBoard board;

    SpreadPage(Catalogue catalogue, EquityBoard board) {
        this.catalogue = catalogue;
        this.board = board;
    }

    /** Without language, of each province's page. */
    static List<String> paths() {
        return Arrays.stream(Province.values())
                .map(p -> ADDRESS + "/" + p.code())
                .toList();
    }

    /** @throws Missing where there is no province of this code */
    Leaf one(Visit visit, String code) {
        return board.figures().provinces().stream()
                .filter(p -> p.province().code().equals(code))
                .findFirst()
                .map(p -> EquityParts.institutions(visit, p))
                .orElseThrow(Missing::new);
    }

    Leaf of(Visit visit) {
        var equity = board.figures();
        var all = catalogue.search("", Map.of(), 0, 0);
        var counts = new HashMap<String, Integer>();
        for (Count c : all.facets().getOrDefault(Facet.PROVINCE, List.of())) counts.put(c.key(), c.entries());
        var provinces = Arrays.stream(Province.values())
                .map(Province::label)
                .sorted(Comparator.comparing((String p) -> counts.getOrDefault(p, 0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var title = visit.say("site.spread");
        var says = finding(visit, provinces, counts, all.total());
        return new Leaf(
                title,
                says,
                el(
                        "div.wrap",
                        el("div.letter-head", el("h1", title), el("p.now-line", says)),
                        HomePage.part(
                                visit,
                                "peta",
                                visit.say("site.map"),
                                visit.say("site.spread-map"),
                                el("div.part-body", ProvinceTiles.of(catalogue).shown(visit))),
                        EquityParts.flows(visit, equity),
                        EquityParts.shares(visit, equity),
                        EquityParts.lights(visit, equity),
                        visit.places().isArchive() ? null : near(visit),
                        HomePage.part(
                                visit,
                                "tabel",
                                visit.say("site.facet.PROVINCE"),
                                visit.say("site.spread-table"),
                                el(
                                        "div.part-body",
                                        FiguresPage.table(
                                                visit,
                                                visit.say("site.facet.PROVINCE"),
                                                provinces.stream()
                                                        .map(p -> row(visit, p, counts.getOrDefault(p, 0), all.total()))
                                                        .toList())))));
    }

    private static String finding(Visit visit, List<String> provinces, Map<String, Integer> counts, int total) {
        var first = provinces.getFirst();
        var most = counts.getOrDefault(first, 0);
        if (most == 0) return visit.say("site.spread-none");
        var without = provinces.stream().filter(p -> !counts.containsKey(p)).count();
        return visit.say(
                "site.spread-says",
                first,
                visit.tongue().whole(most),
                visit.tongue().whole(total),
                without);
    }

    private static Html row(Visit visit, String province, int many, int total) {
        var name = many == 0 ? province : visit.link(Sieve.address(Facet.PROVINCE, province), province);
        return FiguresPage.row(visit, name, many, total);
    }

    /** By a choice, not by where somebody is. */
    private static Html near(Visit visit) {
        return HomePage.part(
                visit,
                "dekat",
                visit.say("site.near-me"),
                visit.say("site.near-me-says"),
                el(
                        "form.part-body.near-me",
                        at("action", visit.to("/katalog")),
                        el("label", at("for", "dekat-provinsi"), visit.say("site.province")),
                        el(
                                "select.field#dekat-provinsi",
                                at("name", Sieve.name(Facet.PROVINCE)),
                                Arrays.stream(Province.values())
                                        .map(Province::label)
                                        .sorted()
                                        .map(p -> el("option", at("value", p), p))),
                        el("button.button.quiet", visit.say("site.show"))));
    }
}
