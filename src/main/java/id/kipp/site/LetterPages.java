package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.announcement.Announcements;
import id.kipp.announcement.Released;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** Numbered letters, all of them; each has its {@link LetterPage}. */
final class LetterPages {

    static final String ADDRESS = "/pengumuman";

    private static final int LETTERS = 50;

    private final Announcements announcements;
    private final Editions editions;

    LetterPages(Announcements announcements, Editions editions) {
        this.announcements = announcements;
        this.editions = editions;
    }

    static String address(Released letter) {
        return ADDRESS + "/" + letter.id();
    }

    List<Released> released() {
        return Released.of(announcements.headlines());
    }

    /** All of them, latest first. */
    Leaf all(Visit visit) {
        var editions = this.editions.all();
        var words = visit.one("cari").orElse("").strip();
        var released =
                released().stream().filter(l -> says(visit, l, editions, words)).toList();
        var number = Pager.number(visit);
        Pager.requireIn(number, released.size(), LETTERS);
        var page =
                released.stream().skip((number - 1L) * LETTERS).limit(LETTERS).toList();
        var title = visit.say("site.announcements");
        var content = el(
                "div.wrap",
                el("header.letter-head", el("h1", title), el("p", visit.say("site.announcements-says"))),
                visit.places().isArchive() ? null : search(visit, words),
                page.isEmpty()
                        ? el(
                                "section.part",
                                el("h2", visit.say(words.isEmpty() ? "site.no-announcements" : "site.no-letter-says")),
                                words.isEmpty() ? el("p", visit.say("site.no-announcements-hint")) : null)
                        : Html.all(
                                el("h2.sr", visit.say("site.announcements-newest-first")),
                                list(visit, page, editions),
                                Pager.of(visit, number, released.size(), LETTERS)));
        return new Leaf(title, visit.say("site.announcements-says"), content);
    }

    /** Each word in its number, its subject, or what it is about. */
    private static boolean says(Visit visit, Released letter, List<Edition> all, String words) {
        if (words.isEmpty()) return true;
        var edition = all.stream()
                .filter(e -> e.id().equals(letter.head().edition()))
                .findFirst()
                .map(e -> visit.tongue().of(e.constitution().name()))
                .orElse("");
        var text = (letter.head().title() + " " + about(visit, letter, all) + " " + edition).toLowerCase(Locale.ROOT);
        var wanted = new StringTokenizer(words.toLowerCase(Locale.ROOT));
        while (wanted.hasMoreTokens()) if (!text.contains(wanted.nextToken())) return false;
        return true;
    }

    private static Html search(Visit visit, String words) {
        return el(
                "form.search",
                at("role", "search"),
                at("action", visit.to(ADDRESS)),
                el("label", at("for", "cari-surat"), visit.say("site.letters-search")),
                el(
                        "div.row",
                        el(
                                "input.field#cari-surat",
                                at("name", "cari"),
                                at("type", "search"),
                                at("maxlength", "200"),
                                at("autocomplete", "off"),
                                words.isEmpty() ? null : at("value", words)),
                        el("button.button", SiteMarks.of("search"), visit.say("site.find"))));
    }

    static Html list(Visit visit, List<Released> letters, List<Edition> all) {
        return el(
                "ol.hasil",
                letters.stream()
                        .map(l -> el(
                                "li",
                                el(
                                        "h3",
                                        visit.indonesian(),
                                        visit.link(address(l), l.head().title())),
                                el("p.by", about(visit, l, all)),
                                l.head().latest() ? null : el("p.by", el("b", visit.say("site.replaced"))))));
    }

    private static String about(Visit visit, Released letter, List<Edition> all) {
        var head = letter.head();
        var whose = all.stream()
                .filter(e -> e.id().equals(head.edition()))
                .findFirst()
                .map(e -> group(visit, e, head.group()) + " · ")
                .orElse("");
        return whose
                + visit.say("site.letter-line", head.number(), visit.tongue().day(head.date())) + " · "
                + visit.say("site.listed", visit.tongue().whole(head.listed()), head.listed());
    }

    static String group(Visit visit, Edition edition, String group) {
        return visit.tongue().of(edition.constitution().seatPool(group));
    }
}
