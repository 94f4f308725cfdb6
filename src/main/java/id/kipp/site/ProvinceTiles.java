package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Count;
import id.kipp.catalogue.Facet;
import id.kipp.kernel.Province;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many innovations come from where: one tile a province, by place, the darker the more.
 *
 * @param others how many belong to no province
 */
record ProvinceTiles(Map<String, Integer> counts, int others) {

    /** Code, letters, column and row of each province. */
    private static final String TABLE =
            """
            11 AC 0 0
            12 SU 1 1
            13 SB 1 2
            14 RI 2 1
            15 JA 2 2
            16 SS 3 3
            17 BE 2 3
            18 LA 3 4
            19 BB 4 3
            21 KR 3 1
            31 JK 4 4
            32 JB 4 5
            33 JT 5 5
            34 YO 5 6
            35 JI 6 5
            36 BT 3 5
            51 BA 7 5
            52 NB 8 5
            53 NT 9 5
            61 KB 4 1
            62 KT 5 1
            63 KS 5 2
            64 KI 6 1
            65 KU 6 0
            71 SA 9 1
            72 ST 8 2
            73 SN 7 3
            74 SG 8 3
            75 GO 8 1
            76 SR 7 2
            81 MA 10 3
            82 MU 10 1
            91 PA 13 2
            92 PB 12 2
            93 PS 13 4
            94 PT 12 3
            95 PE 13 3
            96 PD 11 2
            """;

    /** Where a darker tile begins. */
    private static final int[] STEPS = {3, 6, 20};

    static ProvinceTiles of(Catalogue catalogue) {
        var all = catalogue.search("", Map.of(), 0, 0);
        var counts = new HashMap<String, Integer>();
        for (Count c : all.facets().getOrDefault(Facet.PROVINCE, List.of())) counts.put(c.key(), c.entries());
        var known = Arrays.stream(Province.values())
                .mapToInt(p -> counts.getOrDefault(p.label(), 0))
                .sum();
        return new ProvinceTiles(counts, all.total() - known);
    }

    Html shown(Visit visit) {
        return el(
                "figure",
                el(
                        "ul.tiles",
                        at("aria-label", visit.say("site.map")),
                        TABLE.lines().map(line -> tile(visit, line.split(" ")))),
                el("figcaption", visit.say("site.map-says", others)),
                el(
                        "ul.key",
                        key(0, visit.say("site.map-none")),
                        IntStream.rangeClosed(0, STEPS.length).mapToObj(s -> key(s + 1, span(s)))));
    }

    private Html tile(Visit visit, String[] of) {
        var province = Stream.of(Province.values())
                .filter(p -> p.code().equals(of[0]))
                .findFirst()
                .orElseThrow();
        var many = counts.getOrDefault(province.label(), 0);
        var look = "." + shade(many) + ".x" + of[2] + ".y" + of[3];
        var says = new Object[] {
            el("b", at("aria-hidden", "true"), of[1]),
            el("span", at("aria-hidden", "true"), visit.tongue().whole(many)),
            el("span.sr", visit.say("site.map-tile", province.label(), many))
        };
        // where there is nothing, there is nothing to lead to
        return el(
                "li",
                many == 0
                        ? el("span.tile" + look, at("title", province.label()), Html.all(says))
                        : el(
                                "a.tile" + look,
                                at("href", visit.to(Sieve.address(Facet.PROVINCE, province.label()))),
                                at("title", province.label()),
                                Html.all(says)));
    }

    private static String shade(int many) {
        if (many == 0) return "k0";
        return "k" + (1 + (int) Arrays.stream(STEPS).filter(s -> many >= s).count());
    }

    private static String span(int step) {
        var from = step == 0 ? 1 : STEPS[step - 1];
        return step == STEPS.length ? from + "+" : from + "–" + (STEPS[step] - 1);
    }

    private static Html key(int shade, String says) {
        return el("li", el("i.k" + shade), says);
    }
}
