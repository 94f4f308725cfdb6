package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.announcement.Announcements;
import id.kipp.announcement.Headline;
import id.kipp.announcement.Released;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.edition.CalendarChange;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Judges;
import id.kipp.edition.Step;
import id.kipp.edition.Window;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The front door: what one can look for, where innovations come from, what is on now, what came last. */
final class HomePage {

    private static final int LATEST = 5;
    private static final List<String> OFTEN = List.of("stunting", "akta kelahiran", "antrean", "difabel", "sampah");

    private final Editions editions;
    private final Proposals proposals;
    private final Catalogue catalogue;
    private final Announcements announcements;
    private final Clock clock;

    HomePage(Editions editions, Proposals proposals, Catalogue catalogue, Announcements announcements, Clock clock) {
        this.editions = editions;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.announcements = announcements;
        this.clock = clock;
    }

    Leaf of(Visit visit) {
        var all = editions.all();
        var letters = Released.of(announcements.headlines());
        var tiles = ProvinceTiles.of(catalogue);
        var content = Html.all(
                hero(visit, tiles),
                el("span.tumpal"),
                el(
                        "div.wrap",
                        running(all).map(e -> now(visit, e)).orElseGet(() -> noEdition(visit)),
                        doors(visit),
                        latest(visit, catalogue.latest(LATEST)),
                        letters.isEmpty() ? null : announced(visit, letters, all),
                        finished(all, letters).map(e -> funnel(visit, e, letters))));
        return new Leaf(visit.say("site.home"), visit.say("site.hero"), content);
    }

    private static Html hero(Visit visit, ProvinceTiles tiles) {
        return el(
                "div.hero",
                el(
                        "div.wrap",
                        el(
                                "div",
                                el("h1", visit.say("site.hero")),
                                SearchForm.form(visit, "", "cari", Stream.of()),
                                el(
                                        "ul.try",
                                        el("li", visit.say("site.often")),
                                        OFTEN.stream().map(w -> el("li", visit.indonesian(), often(visit, w))))),
                        tiles.shown(visit)));
    }

    private static Html often(Visit visit, String word) {
        return visit.link(
                (visit.places().isArchive() ? SearchForm.IN_ARCHIVE : "/katalog") + "?cari=" + Visit.encoded(word),
                word);
    }

    /** The youngest of those that run now, else the latest. */
    private Optional<Edition> running(List<Edition> all) {
        var now = clock.instant();
        return all.stream()
                .filter(e -> e.windows().stream().anyMatch(w -> w.isOpen(now)))
                .max(Comparator.comparing(e -> e.entryWindow().opens()))
                .or(() -> all.stream().findFirst());
    }

    private Html now(Visit visit, Edition edition) {
        var now = clock.instant();
        // of several that are open the one that has begun last
        var open = edition.windows().stream().filter(w -> w.isOpen(now)).reduce((a, b) -> b);
        var step = open.map(Window::step).orElse(null);
        var line = open.map(w -> el(
                        "p.now-line",
                        name(visit, edition, w.step()),
                        ": ",
                        el("b", visit.say("site.until", visit.tongue().full(last(w.closes())))),
                        ", ",
                        visit.tongue().left(Duration.between(now, w.closes())),
                        "."))
                .orElseGet(() -> el("p.now-line", visit.say("site.no-step")));
        return el(
                "section.now",
                EntryLine.labelled("kini"),
                el("h2#kini", visit.tongue().of(edition.constitution().name())),
                line,
                el(
                        "div",
                        edition.standingChanges().stream()
                                .filter(c -> now.isBefore(c.after().closes()))
                                .map(c -> moved(visit, edition, c))),
                rating(visit, edition, now),
                el("p", visit.say("site.entered", proposals.entered(edition.id()))),
                el("ol.calendar", edition.steps().stream().map(s -> step(visit, edition, s, s.equals(step), now))));
    }

    /** Where everybody may rate something now. */
    private static Html rating(Visit visit, Edition edition, Instant now) {
        var open = edition.constitution().rounds().stream()
                .anyMatch(r -> r.judges().who() == Judges.Who.PUBLIC
                        && edition.window(r.step()).isOpen(now));
        return open && !visit.places().isArchive()
                ? el("p", visit.link(RatingForm.PLACE, visit.say("site.rate-now")))
                : Html.NOTHING;
    }

    private static Html moved(Visit visit, Edition edition, CalendarChange change) {
        return el(
                "p.moved",
                visit.say(
                        "site.moved",
                        name(visit, edition, change.after().step()),
                        visit.tongue().full(change.after().opens()),
                        visit.tongue().full(last(change.after().closes())),
                        visit.tongue().full(last(change.before().closes()))));
    }

    private static Html step(Visit visit, Edition edition, Step step, boolean current, Instant now) {
        var window = edition.window(step);
        var when =
                visit.tongue().shortDay(window.opens()) + " – " + visit.tongue().shortDay(last(window.closes()));
        var done = !now.isBefore(window.closes());
        return el(
                current ? "li.now-is" : done ? "li.done" : "li",
                current ? at("aria-current", "step") : null,
                el("b", name(visit, edition, step)),
                el("span.when", when),
                done ? el("span.sr", visit.say("site.step-done")) : null);
    }

    /** What closes at midnight closes in the last minute of the day before, as people write it. */
    private static Instant last(Instant closes) {
        return closes.minusSeconds(60);
    }

    static String name(Visit visit, Edition edition, Step step) {
        return edition.constitution().calendar().stream()
                .filter(c -> c.key().equals(step))
                .findFirst()
                .map(c -> visit.tongue() == Tongue.ENGLISH ? c.en() : c.id())
                .orElseGet(() -> visit.tongue().sayOr("step." + step, step.key()));
    }

    private static Html noEdition(Visit visit) {
        return el("section.now", el("h2", visit.say("site.no-edition")), el("p", visit.say("site.no-edition-hint")));
    }

    /** Three ways in: to read, to check, to take part. */
    private static Html doors(Visit visit) {
        var archive = visit.places().isArchive();
        return part(
                visit,
                "pintu",
                visit.say("site.doors"),
                visit.say("site.doors-say"),
                el(
                        "div.doors",
                        door(visit, "read", "/katalog", visit.link("/katalog", visit.say("site.all-innovations"))),
                        door(
                                visit,
                                "check",
                                "/pengumuman",
                                visit.link("/pengumuman", visit.say("shell.announcements")),
                                archive ? null : visit.link("/periksa", visit.say("site.check-title"))),
                        door(
                                visit,
                                "join",
                                "/cara-menilai",
                                visit.link("/cara-menilai", visit.say("shell.how-we-judge")),
                                archive ? null : el("a", at("href", "/login"), visit.say("site.sign-in-agency")))));
    }

    private static Html door(Visit visit, String key, String path, @Nullable Html... links) {
        return el(
                "div",
                el("h3", visit.link(path, visit.say("site.door-" + key))),
                el("p", visit.say("site.door-" + key + "-says")),
                el("ul", Stream.of(links).filter(l -> l != null).map(l -> el("li", l))));
    }

    private static Html latest(Visit visit, List<Entry> entries) {
        if (entries.isEmpty()) return Html.NOTHING;
        return part(
                visit,
                "baru",
                visit.say("site.latest"),
                visit.say("site.latest-says"),
                el(
                        "div.part-body",
                        el("ol.hasil", entries.stream().map(e -> entry(visit, e))),
                        el("p.more", visit.link("/katalog", visit.say("site.all-innovations")))));
    }

    private static Html entry(Visit visit, Entry entry) {
        return el(
                "li",
                el(
                        "h3",
                        visit.indonesian(),
                        visit.link(EntryLine.address(entry), entry.text().title())),
                el("p.effect", visit.indonesian(), EntryLine.brief(entry.text().body(), 180)),
                el("p.by", EntryLine.by(entry.origin())),
                entry.tier().isNone() ? null : el("ul.marks", EntryLine.award(visit, entry, null)));
    }

    private static Html announced(Visit visit, List<Released> letters, List<Edition> all) {
        return part(
                visit,
                "surat",
                visit.say("site.announcements"),
                visit.say("site.announcements-says"),
                el(
                        "div.part-body",
                        LetterPages.list(visit, letters.stream().limit(LATEST).toList(), all),
                        el("p.more", visit.link("/pengumuman", visit.say("site.all-announcements")))));
    }

    /** The latest edition whose winners are announced. */
    private static Optional<Edition> finished(List<Edition> all, List<Released> letters) {
        return all.stream()
                .filter(e -> letters.stream().anyMatch(l -> is(l.head(), e, Stage.AWARDED)))
                .findFirst();
    }

    private Html funnel(Visit visit, Edition edition, List<Released> letters) {
        var entered = proposals.entered(edition.id());
        var finalists = listed(letters, edition, Stage.FINALIST_PROVISIONAL);
        var winners = listed(letters, edition, Stage.AWARDED);
        return part(
                visit,
                "corong",
                visit.say("site.funnel"),
                visit.tongue().of(edition.constitution().name()),
                el(
                        "div.part-body",
                        el(
                                "ol.steps.three",
                                stage(visit, "b1", entered, "site.funnel-entered"),
                                stage(visit, "b2", finalists, "site.funnel-finalists"),
                                stage(visit, "b3", winners, "site.funnel-winners")),
                        DotPicture.of(visit, entered, finalists, winners)));
    }

    private static Html stage(Visit visit, String look, long many, String key) {
        return el("li." + look, el("b", visit.tongue().whole(many)), el("span", visit.say(key)));
    }

    private static long listed(List<Released> letters, Edition edition, Stage to) {
        return letters.stream()
                .filter(l -> is(l.head(), edition, to))
                .mapToLong(l -> l.head().listed())
                .sum();
    }

    private static boolean is(Headline letter, Edition edition, Stage to) {
        return letter.latest()
                && letter.edition().equals(edition.id())
                && edition.constitution().leadsTo(letter.matter(), to.name());
    }

    /** A part of a page: its name in the margin, its matter beside it. */
    static Html part(Visit visit, String id, String title, String says, Html body) {
        return el(
                "section.part",
                EntryLine.labelled(id),
                el("div.part-head", el("h2#" + id, title), says.isEmpty() ? null : el("p", says)),
                body);
    }
}
