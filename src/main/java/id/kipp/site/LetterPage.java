package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterEntry;
import id.kipp.announcement.ListChange;
import id.kipp.announcement.Published;
import id.kipp.announcement.Released;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.objection.Objections;
import id.kipp.objection.Registered;
import id.kipp.proposal.ProposalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A numbered letter with its list, what it changed, and who may still object to it. */
final class LetterPage {

    static final int LIST = 200;
    private static final int CHANGES = 200;
    private static final int CASES = 100;

    private final Announcements announcements;
    private final Editions editions;
    private final Objections objections;
    private final Catalogue catalogue;
    private final Clock clock;

    LetterPage(
            Announcements announcements, Editions editions, Objections objections, Catalogue catalogue, Clock clock) {
        this.announcements = announcements;
        this.editions = editions;
        this.objections = objections;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws Missing where there is no such letter */
    Leaf of(Visit visit, String id) {
        var all = Released.of(announcements.headlines());
        var shown = all.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(Missing::new);
        var head = shown.head();
        var letter = announcements
                .letter(head.edition(), head.group(), head.matter(), shown.no())
                .orElseThrow(Missing::new);
        var edition = editions.get(head.edition());
        var number = Pager.number(visit);
        Pager.requireIn(number, letter.letter().list().size(), LIST);
        var versions = all.stream().filter(shown::isOf).toList();
        var until = announcements.contestableUntil(edition, letter).filter(u -> begun(edition));
        var content = Html.all(el(
                "div.wrap",
                el(
                        "nav",
                        at("aria-label", visit.say("site.crumbs")),
                        el(
                                "ol.crumbs",
                                el("li", visit.link(LetterPages.ADDRESS, visit.say("site.announcements"))),
                                el(
                                        "li",
                                        visit.tongue().of(edition.constitution().name())))),
                letterHead(visit, shown, letter, edition),
                letter.latest() ? null : newer(visit, versions.getFirst()),
                until.map(u -> deadline(visit, u)),
                named(visit, letter, edition, number, until.isPresent() ? shown : null),
                changes(visit, letter, edition),
                versions.size() > 1 ? versions(visit, versions, shown) : null,
                letter.latest() ? cases(visit, letter) : null));
        return new Leaf(head.title(), EntryLine.brief(letter.letter().text(), 160), content);
    }

    /** One may read the list before one may object to it. */
    private boolean begun(Edition edition) {
        return !clock.instant().isBefore(edition.objectionWindow().opens());
    }

    private static Html letterHead(Visit visit, Released shown, Published letter, Edition edition) {
        return el(
                "header.letter-head",
                el(
                        "p.letter-no",
                        visit.say(
                                "site.letter-head",
                                letter.letter().number(),
                                visit.tongue().day(letter.letter().date()),
                                shown.no())),
                el("h1", visit.indonesian(), letter.letter().title()),
                el("p.by", LetterPages.group(visit, edition, letter.group())),
                el(
                        "div",
                        visit.indonesian(),
                        EntryPage.paragraphs(letter.letter().text())));
    }

    private static Html newer(Visit visit, Released latest) {
        return el(
                "p.caution",
                visit.say("site.replaced"),
                ": ",
                visit.link(LetterPages.address(latest), visit.say("site.version", latest.no())));
    }

    private Html deadline(Visit visit, Instant until) {
        return el(
                "section.deadline",
                EntryLine.labelled("sanggah"),
                el("div", el("h2#sanggah", visit.say("site.window-open")), el("p", visit.say("site.window-says"))),
                el(
                        "div",
                        el("p.big", visit.tongue().left(Duration.between(clock.instant(), until))),
                        el(
                                "p.small",
                                el(
                                        "time",
                                        at("datetime", until.toString()),
                                        visit.say("site.until", visit.tongue().full(until))),
                                el("br"),
                                visit.tongue().elsewhere(until))));
    }

    private Html named(Visit visit, Published letter, Edition edition, int number, @Nullable Released open) {
        var lines = announcements.entries(letter, (number - 1) * LIST, LIST);
        var published =
                catalogue.published(lines.stream().map(LetterEntry::proposal).toList());
        var size = letter.letter().list().size();
        return HomePage.part(
                visit,
                "daftar",
                visit.say("site.list"),
                visit.say("site.listed", visit.tongue().whole(size), size),
                el(
                        "div.part-body",
                        el(
                                "ol.named",
                                at("start", "" + ((number - 1) * LIST + 1)),
                                lines.stream().map(l -> line(visit, letter, edition, l, published, open))),
                        Pager.of(visit, number, size, LIST)));
    }

    private static Html line(
            Visit visit,
            Published letter,
            Edition edition,
            LetterEntry line,
            Map<ProposalId, EntryId> published,
            @Nullable Released open) {
        var entry = published.get(line.proposal());
        return el(
                "li",
                el(
                        "div",
                        el(
                                "b",
                                visit.indonesian(),
                                entry == null ? line.title() : visit.link("/katalog/" + entry.value(), line.title())),
                        el("span", whose(line)),
                        given(visit, letter, edition, line.tier()).map(g -> el("span.new", g)),
                        line.reason().isEmpty() ? null : el("span", visit.indonesian(), line.reason()),
                        open == null || visit.places().isArchive()
                                ? null
                                : el(
                                        "span",
                                        el(
                                                "a",
                                                at("href", visit.to(ObjectionForm.address(open, line.proposal()))),
                                                at("rel", "nofollow"),
                                                at("aria-label", visit.say("site.object") + ": " + line.title()),
                                                visit.say("site.object")))));
    }

    private static String whose(LetterEntry line) {
        var place = line.province().isBlank() || line.agency().contains(line.province()) ? "" : " · " + line.province();
        return line.agency() + place + " · " + line.number();
    }

    /** The award, or the result of the screening. */
    private static Optional<String> given(Visit visit, Published letter, Edition edition, String tier) {
        if (tier.isEmpty()) return Optional.empty();
        return edition.constitution().tiers(letter.group()).stream()
                .filter(t -> t.key().equals(tier))
                .findFirst()
                .map(t -> visit.tongue().of(t))
                .or(() -> Optional.of(visit.tongue().sayOr("site.result." + tier, tier)));
    }

    private Html changes(Visit visit, Published letter, Edition edition) {
        var size = letter.letter().changes().size();
        if (size == 0) return Html.NOTHING;
        var lines = announcements.changes(letter, 0, CHANGES).stream()
                .map(c -> el("li", visit.say("site.change." + c.kind()), ": ", change(visit, letter, edition, c)));
        return HomePage.part(
                visit,
                "beda",
                visit.say("site.changed-title"),
                visit.say("site.changed", visit.tongue().whole(size), size),
                el(
                        "div.part-body",
                        el("ul.versions", lines),
                        size > CHANGES ? el("p.source", visit.say("site.changed-first", CHANGES)) : null));
    }

    private static Html change(Visit visit, Published letter, Edition edition, ListChange change) {
        var entry = change.entry();
        var name = entry.title() + ", " + entry.agency();
        return switch (change.kind()) {
            case ADDED, CORRECTED -> el("ins", name);
            case REMOVED -> el("del", name);
            case CHANGED ->
                Html.all(
                        name,
                        " ",
                        given(visit, letter, edition, change.before()).map(b -> el("del", b)),
                        " ",
                        given(visit, letter, edition, entry.tier()).map(n -> el("ins", n)));
        };
    }

    private static Html versions(Visit visit, List<Released> versions, Released shown) {
        return HomePage.part(
                visit,
                "versi",
                visit.say("site.versions"),
                visit.say("site.versions-says"),
                el(
                        "ol.part-body.versions",
                        at("reversed", ""),
                        versions.stream()
                                .map(v -> el(
                                        v.head().latest() ? "li.current" : "li",
                                        el("b", visit.say("site.version", v.no())),
                                        el(
                                                "div",
                                                visit.tongue().full(v.head().releasedAt()),
                                                " · ",
                                                v.equals(shown)
                                                        ? el("b", visit.say("site.shown"))
                                                        : visit.link(
                                                                LetterPages.address(v), visit.say("site.read")))))));
    }

    /** Cases that hang on this list: number, state and outcome, and nothing of who wrote them. */
    private Html cases(Visit visit, Published letter) {
        var many = objections.registered(letter);
        if (many == 0) return Html.NOTHING;
        var cases = objections.register(letter, CASES);
        var shown = new ArrayList<Html>();
        for (var one : cases) shown.add(el("li", aCase(visit, one)));
        return HomePage.part(
                visit,
                "perkara",
                visit.say("site.cases-title"),
                visit.say("site.cases", visit.tongue().whole(many), many),
                el(
                        "div.part-body",
                        el("ul.versions", shown),
                        many > CASES ? el("p.source", visit.say("site.changed-first", CASES)) : null));
    }

    private static Stream<Object> aCase(Visit visit, Registered one) {
        var number = visit.places().isArchive()
                ? el("b", one.number())
                : visit.link("/periksa/" + one.number(), one.number());
        var consequence = one.consequence() == null ? "" : visit.say("objection.consequence." + one.consequence());
        return Stream.of(
                number, el("div", visit.tongue().day(one.at()), " · ", CheckPage.state(visit, one), " ", consequence));
    }
}
