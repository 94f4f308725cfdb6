package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Cost;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.KnownEntry;
import id.kipp.catalogue.Pulse;
import id.kipp.catalogue.Tag;
import id.kipp.catalogue.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of an innovation in a line each; what others share leads to all that do. */
final class CaseSide {

    private static final int EVIDENCE = 4;
    private static final int READINESS = 5;

    private CaseSide() {}

    static Html of(Visit visit, KnownEntry known, Instant now) {
        var entry = known.entry();
        var facts = new ArrayList<Html>();
        pulse(visit, facts, known, now);
        effort(visit, facts, known);
        levels(visit, facts, known);
        origin(visit, facts, known);
        if (!entry.text().source().isEmpty()) facts.add(EntryPage.fact(visit, "site.source", source(visit, entry)));
        if (entry.publishedAt() != null) {
            facts.add(EntryPage.fact(visit, "site.published", visit.tongue().day(entry.publishedAt())));
            if (entry.versions().size() > 1)
                facts.add(
                        EntryPage.fact(visit, "site.changed-on", visit.tongue().day(entry.changedAt())));
        }
        return Html.all(el("dl.facts", facts), missing(visit, known));
    }

    private static void pulse(Visit visit, List<Html> facts, KnownEntry known, Instant now) {
        var pulse = known.shown().pulse();
        facts.add(EntryPage.fact(
                visit,
                "site.facet.STATUS",
                all(visit, Facet.STATUS, pulse.running().name()),
                pulse.why() == null ? null : el("p.small", visit.say("site.stop." + pulse.why()))));
        if (pulse.checkedAt() != null)
            facts.add(EntryPage.fact(
                    visit, "site.checked", visit.tongue().day(pulse.checkedAt()), next(visit, pulse, now)));
        else if (pulse.isOverdue(known.entry().publishedAt(), now))
            facts.add(EntryPage.fact(visit, "site.checked", el("p.small", visit.say("site.never-checked"))));
        known.hub()
                .ifPresent(h -> facts.add(EntryPage.fact(
                        visit,
                        "site.facet.HUB",
                        visit.link(
                                Sieve.address(Facet.HUB, h.key()),
                                visit.tongue().of(h.label())))));
    }

    private static @Nullable Html next(Visit visit, Pulse pulse, Instant now) {
        if (pulse.checkedAt() == null) return null;
        var due = visit.tongue().day(Pulse.dueAfter(pulse.checkedAt()));
        if (pulse.isOverdue(null, now)) return el("p.small.late", visit.say("site.check-overdue", due));
        return pulse.isOver() ? null : el("p.small", visit.say("site.check-next", due));
    }

    private static void effort(Visit visit, List<Html> facts, KnownEntry known) {
        var effort = known.shown().shown().effort();
        cost(visit, facts, "site.cost-start", effort.start());
        cost(visit, facts, "site.cost-year", effort.perYear());
        said(visit, facts, "site.staff", effort.staff());
        said(visit, facts, "site.first-result", effort.firstResult());
        said(visit, facts, "site.outside", effort.outside());
    }

    private static void cost(Visit visit, List<Html> facts, String key, @Nullable Cost cost) {
        if (cost == null) return;
        var sum = cost.high() == 0
                ? visit.say("site.cost-none")
                : cost.low() == cost.high()
                        ? visit.say("site.cost", visit.tongue().whole(cost.low()))
                        : visit.say(
                                "site.cost-between",
                                visit.tongue().whole(cost.low()),
                                visit.tongue().whole(cost.high()));
        var more = IntStream.of(cost.year())
                .filter(y -> y > 0)
                .mapToObj(String::valueOf)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!cost.source().isEmpty()) more.add(cost.source());
        facts.add(EntryPage.fact(visit, key, sum, more.isEmpty() ? null : el("p.small", String.join(", ", more))));
    }

    private static void said(Visit visit, List<Html> facts, String key, String text) {
        if (!text.isEmpty()) facts.add(EntryPage.fact(visit, key, el("span", visit.indonesian(), text)));
    }

    private static void levels(Visit visit, List<Html> facts, KnownEntry known) {
        var standing = known.standing();
        if (standing.evidence() >= 0)
            facts.add(EntryPage.fact(
                    visit, "site.facet.EVIDENCE", level(visit, Facet.EVIDENCE, standing.evidence(), EVIDENCE)));
        if (standing.readiness() >= 0)
            facts.add(EntryPage.fact(
                    visit, "site.facet.READINESS", level(visit, Facet.READINESS, standing.readiness(), READINESS)));
        for (var theme : known.shown().shown().themes())
            facts.add(EntryPage.fact(visit, "site.scheme." + theme.scheme(), theme(visit, theme)));
    }

    private static Html theme(Visit visit, Theme theme) {
        return visit.link(
                Sieve.address(Facet.THEME, theme.scheme() + ":" + theme.label()),
                el("span", visit.indonesian(), theme.label()));
    }

    private static Html level(Visit visit, Facet facet, int level, int most) {
        return Html.all(
                el(
                        "span.ladder",
                        at("aria-hidden", "true"),
                        IntStream.rangeClosed(1, most).mapToObj(i -> el(i <= level ? "i.on" : "i"))),
                all(visit, facet, String.valueOf(level)));
    }

    private static void origin(Visit visit, List<Html> facts, KnownEntry known) {
        var entry = known.entry();
        var origin = entry.origin();
        facts.add(EntryPage.fact(visit, "site.year", all(visit, Facet.YEAR, String.valueOf(origin.year()))));
        if (!origin.province().isBlank())
            facts.add(EntryPage.fact(visit, "site.province", all(visit, Facet.PROVINCE, origin.province())));
        facts.add(EntryPage.fact(visit, "site.facet.KIND", all(visit, Facet.KIND, origin.agencyKind())));
        tag(visit, facts, "site.category", Facet.CATEGORY, origin.category());
        tag(visit, facts, "site.group", Facet.GROUP, origin.group());
        if (!entry.text().sdgs().isEmpty())
            facts.add(EntryPage.fact(
                    visit,
                    "site.sdgs",
                    FirstLines.list(
                            visit,
                            "ul.plain-list",
                            entry.text().sdgs().stream()
                                    .map(s -> el("li", all(visit, Facet.SDG, String.valueOf(s))))
                                    .toList())));
        facts.add(EntryPage.fact(
                visit, "site.facet.SOURCE", all(visit, Facet.SOURCE, entry.id().source())));
    }

    private static void tag(Visit visit, List<Html> facts, String key, Facet facet, Tag tag) {
        if (!tag.isNone())
            facts.add(EntryPage.fact(
                    visit,
                    key,
                    visit.link(Sieve.address(facet, tag.key()), visit.tongue().of(tag.label()))));
    }

    /** What its owner has not said; nobody is to take silence for nothing. */
    private static Html missing(Visit visit, KnownEntry known) {
        var parts = known.standing().missing();
        if (parts.isEmpty()) return Html.NOTHING;
        var names = parts.stream().map(p -> visit.say("site.case-part." + p)).collect(Collectors.joining(", "));
        return el("p.source", visit.say("site.case-missing", names));
    }

    private static Html all(Visit visit, Facet facet, String key) {
        return visit.link(Sieve.address(facet, key), Sieve.label(visit.tongue(), facet, key));
    }

    /** As it is cited; what is an address in it is a link. */
    private static Html source(Visit visit, Entry entry) {
        var links = entry.text().sourceLinks();
        if (links.isEmpty()) return Html.all(entry.text().source());
        return el("ul.plain-list", links.stream().map(l -> el("li", visit.outside(l, host(l)))));
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
    }
}
