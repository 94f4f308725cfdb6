package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.hub.Disparity;
import id.kipp.hub.EquityFigures;
import id.kipp.hub.Light;
import id.kipp.hub.Lights;
import id.kipp.hub.ProvinceLights;
import id.kipp.hub.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How evenly innovation is spread, as parts of a page: every figure with what it is of, no data apart from zero. */
final class EquityParts {

    private static final int LIGHTS = 4;

    private EquityParts() {}

    static Html flows(Visit visit, EquityFigures figures) {
        var says = figures.cases() == 0
                ? visit.say("site.equity-no-cases")
                : visit.say("site.equity-flow-says", visit.tongue().whole(figures.cases()), figures.cases());
        return HomePage.part(
                visit,
                "arus",
                visit.say("site.equity-flow"),
                visit.say("site.equity-case"),
                el(
                        "div.part-body",
                        el("p.figure-title", says),
                        figures.cases() == 0 ? null : new FlowPicture(figures.flows()).shown(visit),
                        figures.cases() == 0 ? null : flowTable(visit, figures)));
    }

    private static Html flowTable(Visit visit, EquityFigures figures) {
        return el(
                "table",
                el("caption", visit.say("site.equity-flow-table")),
                el(
                        "thead",
                        el(
                                "tr",
                                el("th", at("scope", "col"), visit.say("site.equity-owner")),
                                el("th", at("scope", "col"), visit.say("site.equity-adopter")),
                                el("th.n", at("scope", "col"), visit.say("site.equity-cases")))),
                el(
                        "tbody",
                        figures.flows().stream()
                                .map(f -> el(
                                        "tr",
                                        el("th", at("scope", "row"), FlowPicture.name(visit, f.from())),
                                        el("td", FlowPicture.name(visit, f.to())),
                                        el("td.n", visit.tongue().whole(f.cases()))))));
    }

    static Html shares(Visit visit, EquityFigures figures) {
        var lines = new ArrayList<String>();
        lines.add(ratio(visit, "site.equity-owners", figures.ownersOutsideJava()));
        lines.add(ratio(visit, "site.equity-adopters", figures.adoptersOutsideJava()));
        lines.add(ratio(visit, "site.equity-mentored", figures.mentored()));
        var days = figures.days();
        lines.add(
                days.median().isPresent()
                        ? visit.say(
                                "site.equity-days",
                                visit.tongue().whole(days.median().getAsInt()),
                                visit.tongue().whole(days.known()))
                        : visit.say("site.equity-days-few", visit.tongue().whole(days.known())));
        lines.add(behind(visit, figures.begun()));
        return HomePage.part(
                visit,
                "merata",
                visit.say("site.equity-even"),
                visit.say("site.equity-even-says"),
                el("ul.part-body.plain", lines.stream().map(l -> el("li", l))));
    }

    private static String ratio(Visit visit, String key, Ratio ratio) {
        var share = ratio.isTooFew()
                ? visit.say("site.equity-few", Ratio.FEW)
                : visit.tongue().percent(100 * ratio.part() / ratio.of());
        return visit.say(key, visit.tongue().whole(ratio.part()), visit.tongue().whole(ratio.of()), share);
    }

    private static String behind(Visit visit, List<Disparity.Judged> begun) {
        var behind = begun.stream()
                .filter(j -> j.says() == Disparity.Says.BEHIND)
                .map(j -> visit.say(
                        "site.equity-behind-one",
                        j.counted().group(),
                        visit.tongue().whole(j.counted().hits()),
                        visit.tongue().whole(j.counted().cases())))
                .toList();
        return behind.isEmpty()
                ? visit.say("site.equity-behind-none")
                : visit.say("site.equity-behind", String.join("; ", behind));
    }

    /** Each province with how many of its regencies have which light on. */
    static Html lights(Visit visit, EquityFigures figures) {
        return HomePage.part(
                visit,
                "lampu",
                visit.say("site.equity-lights"),
                visit.say("site.equity-lights-says"),
                el(
                        "div.part-body",
                        Wide.table(
                                visit.say("site.equity-lights-table"),
                                el(
                                        "thead",
                                        el(
                                                "tr",
                                                el("th", at("scope", "col"), visit.say("site.province")),
                                                columns(visit, "th.n"),
                                                el("th.n", at("scope", "col"), visit.say("site.equity-covered")))),
                                el("tbody", figures.provinces().stream().map(p -> province(visit, p))))));
    }

    private static Stream<Html> columns(Visit visit, String cell) {
        return IntStream.range(0, LIGHTS)
                .mapToObj(i -> el(cell, at("scope", "col"), visit.say("site.equity-light." + i)));
    }

    private static Html province(Visit visit, ProvinceLights province) {
        var all = province.regencies().size();
        return el(
                "tr",
                el(
                        "th",
                        at("scope", "row"),
                        visit.link(
                                SpreadPage.ADDRESS + "/" + province.province().code(),
                                province.province().label())),
                IntStream.range(0, LIGHTS).mapToObj(i -> el("td.n", of(visit, province, province.on(i), all))),
                el("td.n", of(visit, province, province.covered(), all)));
    }

    /** A zero is only said where somebody reports. */
    private static String of(Visit visit, ProvinceLights province, int many, int all) {
        if (all == 0) return "–";
        if (many == 0 && !province.hasHub()) return visit.say("site.equity-no-data");
        return visit.say(
                "site.equity-of", visit.tongue().whole(many), visit.tongue().whole(all));
    }

    /** Each regency and city of a province with its four lights. */
    static Leaf institutions(Visit visit, ProvinceLights province) {
        var title = visit.say("site.equity-province", province.province().label());
        var says = visit.say(
                province.hasHub() ? "site.equity-with-hub" : "site.equity-without-hub",
                visit.tongue().whole(province.covered()),
                visit.tongue().whole(province.regencies().size()));
        var rows = Stream.concat(Stream.of(province.government()), province.regencies().stream());
        return new Leaf(
                title,
                says,
                el(
                        "div.wrap",
                        el(
                                "nav",
                                at("aria-label", visit.say("site.crumbs")),
                                el("ol.crumbs", el("li", visit.link(SpreadPage.ADDRESS, visit.say("site.spread"))))),
                        el("header.letter-head", el("h1", title), el("p.now-line", says)),
                        Wide.table(
                                visit.say("site.equity-institutions"),
                                el(
                                        "thead",
                                        el(
                                                "tr",
                                                el("th", at("scope", "col"), visit.say("site.equity-institution")),
                                                columns(visit, "th"))),
                                el("tbody", rows.map(r -> institution(visit, r))))));
    }

    private static Html institution(Visit visit, Lights lights) {
        return el(
                "tr",
                el("th", at("scope", "row"), visit.indonesian(), lights.name()),
                lights.all().stream().map(l -> el("td", light(visit, l))));
    }

    private static Html light(Visit visit, Light light) {
        var look =
                switch (light) {
                    case YES -> "i.l.on";
                    case NOT_YET -> "i.l";
                    case NO_DATA -> "i.l.un";
                };
        return el("span.key", el(look, at("aria-hidden", "true")), visit.say("site.equity-light-is." + light));
    }
}
