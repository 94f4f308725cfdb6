package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.hub.Hub;
import id.kipp.hub.HubEventRow;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.HubMentor;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubRow;
import id.kipp.hub.HubStatus;
import id.kipp.hub.HubStep;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.library.Library;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which institutions are hubs of the network, by which paper, and whom each serves; candidates are none. */
final class HubPages {

    static final String ADDRESS = "/hub";
    static final String CALENDAR = "/acara.ics";
    private static final int WRITTEN = 20;

    private final HubRegister hubs;
    private final HubEvents events;
    private final HubMaturity maturity;
    private final Institutions institutions;
    private final Library library;

    HubPages(HubRegister hubs, HubEvents events, HubMaturity maturity, Institutions institutions, Library library) {
        this.library = library;
        this.hubs = hubs;
        this.events = events;
        this.maturity = maturity;
        this.institutions = institutions;
    }

    /** Of every page, without language. */
    List<String> paths() {
        return hubs.open().stream().map(h -> address(h.id())).toList();
    }

    Leaf all(Visit visit) {
        var open = hubs.open();
        var title = visit.say("site.hubs");
        var provinces = open.stream().filter(h -> h.head().province() != null).count();
        var says = open.isEmpty()
                ? visit.say("site.hubs-none")
                : visit.say(
                        "site.hubs-says",
                        visit.tongue().whole(provinces),
                        visit.tongue().whole(open.size() - provinces),
                        open.size() - provinces);
        var content = el(
                "div.wrap",
                el("header.letter-head", el("h1", title), el("p.now-line", says)),
                el("p", visit.say("site.hubs-what")),
                open.isEmpty() ? null : el("h2.sr", title),
                open.isEmpty() ? null : el("ol.hasil", open.stream().map(h -> item(visit, h))));
        return new Leaf(title, says, content);
    }

    /** @throws Missing where there never was a hub of this id */
    Leaf one(Visit visit, String id) {
        return hubs.find(id).map(h -> shown(visit, h)).orElseGet(() -> gone(visit, id));
    }

    private static Html item(Visit visit, HubRow hub) {
        var by = new ArrayList<String>();
        by.add(visit.say(hub.status().key()));
        instrument(hub.steps()).ifPresent(i -> by.add(paper(visit, i)));
        if (!hub.setup().members().isEmpty())
            by.add(visit.say(
                    "site.hub-members-count",
                    visit.tongue().whole(hub.setup().members().size()),
                    hub.setup().members().size()));
        return el(
                "li",
                el(
                        "h3",
                        visit.indonesian(),
                        visit.link(address(hub.id()), hub.head().name())),
                el("p.by", String.join(" · ", by)));
    }

    private Leaf shown(Visit visit, Hub hub) {
        var name = hub.head().name();
        var says = visit.say("site.hub-is", visit.say(hub.status().key()));
        var setup = hub.setup();
        var content = el(
                "div.wrap",
                el(
                        "nav",
                        at("aria-label", visit.say("site.crumbs")),
                        el("ol.crumbs", el("li", visit.link(ADDRESS, visit.say("site.hubs"))))),
                el("header.letter-head", el("h1", visit.indonesian(), name), el("p.now-line", says)),
                part(visit, "dasar", papers(visit, hub)),
                setup.coordinators().isEmpty() && setup.posts().isEmpty()
                        ? null
                        : part(visit, "susunan", team(visit, hub)),
                maturity(visit, hub.id()),
                ahead(visit, hub.id()),
                written(visit, hub.id()),
                setup.mentors().isEmpty() ? null : part(visit, "pendamping", mentors(visit, hub)),
                setup.members().isEmpty() ? null : part(visit, "anggota", members(visit, setup.members())),
                setup.portal().isEmpty()
                        ? null
                        : el(
                                "p",
                                visit.outside(
                                        setup.portal(),
                                        visit.say(
                                                "site.library-open",
                                                URI.create(setup.portal()).getHost()))));
        return new Leaf(name, says, content);
    }

    private static Html part(Visit visit, String id, Html body) {
        return HomePage.part(visit, id, visit.say("site.hub-part." + id), "", el("div.part-body", body));
    }

    /** Year by year how mature it was found, the latest first; nothing where it never was. */
    private @Nullable Html maturity(Visit visit, String id) {
        var years = maturity.trend(id);
        if (years.isEmpty()) return null;
        return part(
                visit,
                "kematangan",
                el(
                        "ul.plain",
                        years.reversed().stream()
                                .map(y -> el(
                                        "li",
                                        visit.say(
                                                "site.hub-maturity",
                                                Integer.toString(y.year()),
                                                visit.say(y.maturity().level().key()))))));
    }

    /** What it rests on, with the source; oldest first. */
    private static Html papers(Visit visit, Hub hub) {
        return el(
                "ol.plain",
                hub.steps().stream()
                        .filter(s -> s.to().isHub() || s.to() == HubStatus.KOMITMEN)
                        .map(s -> el(
                                "li",
                                visit.say(s.to().key()) + ": " + paper(visit, s.paper()),
                                source(visit, s.paper()))));
    }

    private static @Nullable Html source(Visit visit, HubInstrument paper) {
        if (paper.source().isEmpty()) return null;
        var address = paper.source().split("[; ]", 2)[0];
        return address.startsWith("https://")
                ? el("span.source", " ", visit.outside(address, visit.say("site.source")))
                : el("span.source", " " + paper.source());
    }

    private static Html team(Visit visit, Hub hub) {
        return el(
                "ul.plain",
                visit.indonesian(),
                Stream.concat(
                        hub.setup().coordinators().stream().map(c -> el("li", c)),
                        hub.setup().posts().stream().map(p -> el("li", p.post() + ": " + p.holder()))));
    }

    /** What lies ahead, also as a calendar file; an archive has no time ahead of it. */
    private @Nullable Html ahead(Visit visit, String id) {
        var ahead = visit.places().isArchive() ? List.<HubEventRow>of() : events.ahead(id);
        if (ahead.isEmpty()) return null;
        return part(
                visit,
                "acara",
                Html.all(
                        el("ul.plain", ahead.stream().map(e -> el("li", event(visit, e)))),
                        el("p", visit.link(address(id) + CALENDAR, visit.say("site.hub-calendar")))));
    }

    /** What its people have written for everybody, the latest first. */
    private @Nullable Html written(Visit visit, String id) {
        var pages = library.ofHub(id, WRITTEN);
        if (pages.isEmpty()) return null;
        return part(
                visit,
                "pustaka",
                el(
                        "ul.plain",
                        visit.indonesian(),
                        pages.stream()
                                .map(p -> el(
                                        "li",
                                        visit.link(
                                                LibraryPages.address(p.id()),
                                                p.head().title())))));
    }

    private static Html event(Visit visit, HubEventRow event) {
        var about = event.text();
        var days = about.from().equals(about.until())
                ? visit.tongue().day(about.from())
                : visit.tongue().day(about.from()) + " – " + visit.tongue().day(about.until());
        return Html.all(days + " · ", el("span", visit.indonesian(), about.title() + place(about.place())));
    }

    private static String place(String place) {
        return place.isEmpty() ? "" : ", " + place;
    }

    static boolean isCalendar(String path) {
        return path.startsWith(ADDRESS + "/")
                && path.endsWith(CALENDAR)
                && path.length() > ADDRESS.length() + 1 + CALENDAR.length();
    }

    /** The calendar file of a hub. @throws Missing where there is none */
    String calendar(String path) {
        var id = path.substring(ADDRESS.length() + 1, path.length() - CALENDAR.length());
        return events.calendar(id).orElseThrow(Missing::new);
    }

    private static Html mentors(Visit visit, Hub hub) {
        return el(
                "ul.plain",
                visit.indonesian(),
                hub.setup().mentors().stream().map(HubMentor::from).distinct().map(m -> el("li", m)));
    }

    private Html members(Visit visit, List<String> ids) {
        var wanted = new HashSet<>(ids);
        return el(
                "ul.plain.names",
                visit.indonesian(),
                institutions.all().stream()
                        .filter(i -> wanted.contains(i.id()))
                        .map(Institution::name)
                        .sorted()
                        .map(n -> el("li", n)));
    }

    private static String paper(Visit visit, HubInstrument paper) {
        var day = paper.date() == null
                ? Integer.toString(paper.year())
                : visit.tongue().day(paper.date());
        return paper.number() + ", " + day;
    }

    private static Optional<HubInstrument> instrument(List<HubStep> steps) {
        return steps.reversed().stream()
                .filter(s -> s.to() == HubStatus.DITETAPKAN)
                .map(HubStep::paper)
                .findFirst();
    }

    private Leaf gone(Visit visit, String id) {
        if (!hubs.isGone(id)) throw new Missing();
        var title = visit.say("site.hub-gone");
        return Leaf.of(
                EntryPage.GONE, title, title, Problem.page(visit, "410", title, visit.say("site.hub-gone-says")));
    }

    private static String address(String id) {
        return ADDRESS + "/" + id;
    }
}
