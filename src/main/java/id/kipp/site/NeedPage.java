package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.NeedOffer;
import id.kipp.catalogue.NeedOffers;
import id.kipp.catalogue.Running;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody with a problem may copy: few originals, each with its reasons in words. An award is none: what counts is the
 * problem first, then whether the owner says how it is copied.
 */
final class NeedPage {

    static final String ADDRESS = "/kebutuhan";
    static final String PROBLEM = "masalah";

    private static final int LONGEST = 600;

    private final NeedOffers needs;

    NeedPage(NeedOffers needs) {
        this.needs = needs;
    }

    Leaf of(Visit visit) {
        var typed = visit.one(PROBLEM).orElse("").strip();
        var problem = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        var title = visit.say("site.need");
        return new Leaf(
                title,
                visit.say("site.need-says"),
                el(
                        "div.wrap",
                        el("div.letter-head", el("h1", title), el("p.now-line", visit.say("site.need-says"))),
                        form(visit, problem),
                        problem.isEmpty() ? null : answer(visit, problem)));
    }

    private static Html form(Visit visit, String problem) {
        return el(
                "form.search.need",
                at("action", visit.to(ADDRESS)),
                el("label", at("for", PROBLEM), visit.say("site.need-label")),
                el(
                        "div.row",
                        el(
                                "input.field",
                                at("id", PROBLEM),
                                at("name", PROBLEM),
                                at("type", "search"),
                                at("maxlength", String.valueOf(LONGEST)),
                                problem.isEmpty() ? null : at("value", problem)),
                        el("button.button", SiteMarks.of("search"), visit.say("site.need-find"))));
    }

    private Html answer(Visit visit, String problem) {
        var offers = needs.of(problem, NeedOffers.Context.UNKNOWN);
        if (offers.isEmpty())
            return el(
                    "div.found",
                    at("role", "status"),
                    el("h2", visit.say("site.need-none")),
                    el("p", visit.say("site.need-none-hint")),
                    el("p", visit.link("/katalog", visit.say("site.show-all"))));
        return Html.all(
                el("div.found", at("role", "status"), el("h2", visit.say("site.need-found", offers.size()))),
                el("ol.hasil", offers.stream().map(o -> item(visit, o))),
                el("p.source", visit.say("site.need-how")));
    }

    private static Html item(Visit visit, NeedOffer offer) {
        var entry = offer.card().entry();
        return el(
                "li",
                el(
                        "h3",
                        visit.indonesian(),
                        visit.link(EntryLine.address(entry), entry.text().title())),
                el("p.by", EntryLine.by(entry.origin())),
                el("ul.reasons", reasons(visit, offer).stream().map(r -> el("li.alasan", r))));
    }

    private static List<String> reasons(Visit visit, NeedOffer offer) {
        var entry = offer.card().entry();
        var origin = entry.origin();
        var reasons = new ArrayList<String>();
        reasons.add(
                offer.shared().isEmpty()
                        ? visit.say("site.need-same")
                        : visit.say("site.need-problem", String.join(", ", offer.shared())));
        var kind = visit.tongue().sayOr("agency.kind." + origin.agencyKind(), origin.agencyKind());
        reasons.add(
                origin.province().isBlank()
                        ? visit.say("site.need-context-national", kind)
                        : visit.say("site.need-context", kind, origin.province()));
        reasons.add(visit.say(offer.saysHow() ? "site.need-ready" : "site.need-not-ready"));
        reasons.add(running(visit, offer));
        return reasons;
    }

    private static String running(Visit visit, NeedOffer offer) {
        var year = String.valueOf(offer.card().entry().origin().year());
        return offer.running() == Running.UNKNOWN
                ? visit.say("site.need-running-unknown", year)
                : visit.say("site.need-running." + offer.running());
    }
}
