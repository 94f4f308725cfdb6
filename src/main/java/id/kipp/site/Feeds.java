package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.announcement.Released;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What is new, for feed readers (Atom). */
final class Feeds {

    static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final int MOST = 50;

    private record News(String address, String title, Instant at, String says, String by) {}

    private Feeds() {}

    static String catalogue(Visit visit, Catalogue catalogue) {
        return feed(
                visit,
                "site.feed-catalogue",
                "/katalog",
                catalogue.latest(MOST).stream().map(Feeds::news).toList());
    }

    static String letters(Visit visit, List<Released> letters) {
        return feed(
                visit,
                "site.feed-announcements",
                "/pengumuman",
                letters.stream()
                        .limit(MOST)
                        .map(l -> new News(
                                LetterPages.address(l),
                                l.head().title(),
                                l.head().releasedAt(),
                                visit.say(
                                        "site.letter-line",
                                        l.head().number(),
                                        visit.tongue().day(l.head().date())),
                                visit.say("app.name")))
                        .toList());
    }

    private static News news(Entry entry) {
        var at = entry.publishedAt() == null ? entry.changedAt() : entry.publishedAt();
        return new News(
                EntryLine.address(entry),
                entry.text().title(),
                at,
                EntryLine.brief(entry.text().body(), 300),
                entry.origin().agencyName());
    }

    private static String feed(Visit visit, String key, String page, List<News> all) {
        var self = name(visit, visit.path());
        var updated = all.stream().map(News::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        return Html.xml(el(
                "feed",
                at("xmlns", "http://www.w3.org/2005/Atom"),
                at("xml:lang", visit.tongue().code()),
                el("id", self),
                el("title", visit.say(key)),
                el("updated", updated.toString()),
                visit.places().isArchive() ? null : el("link", at("rel", "self"), at("href", self)),
                el("link", at("rel", "alternate"), at("href", place(visit, page))),
                all.stream().map(n -> entry(visit, n))));
    }

    private static Html entry(Visit visit, News news) {
        return el(
                "entry",
                el("id", name(visit, news.address())),
                el("title", news.title()),
                el("link", at("href", place(visit, news.address()))),
                Stream.of("published", "updated").map(name -> el(name, news.at().toString())),
                el("author", el("name", news.by())),
                el("summary", news.says()));
    }

    /** The same each time, also where it has no address that others could be told. */
    private static String name(Visit visit, String page) {
        return visit.places().isArchive() ? "urn:kipp:" + visit.tongue().code() + page : place(visit, page);
    }

    private static String place(Visit visit, String page) {
        return visit.places().isArchive()
                ? visit.to(page)
                : visit.places().absolute(visit.tongue().place(page));
    }
}
