package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands around every page: its head for machines, menu, foot. */
final class Frame {

    private record Entry(String path, String key) {}

    private static final List<Entry> MENU = List.of(
            new Entry("/katalog", "shell.catalogue"),
            new Entry(SpreadPage.ADDRESS, "site.spread-menu"),
            new Entry(LibraryPages.ADDRESS, "site.library-menu"),
            new Entry("/pengumuman", "shell.announcements"),
            new Entry("/cara-menilai", "shell.how-we-judge"),
            new Entry("/periksa", "site.check-title"));

    private Frame() {}

    /** @param upkeep what every page says of planned maintenance */
    static String around(Visit visit, Leaf leaf, @Nullable String upkeep) {
        var html = el(
                "html",
                at("lang", visit.tongue().code()),
                el("head", head(visit, leaf)),
                el(
                        "body",
                        SiteMarks.sheet(),
                        el("a.skip", at("href", "#isi"), visit.say("shell.skip")),
                        el("header.site-head", el("div.wrap", wordmark(visit), menuButton(visit), menu(visit))),
                        upkeep == null ? null : el("p.upkeep", at("role", "status"), upkeep),
                        el("main#isi", leaf.content()),
                        foot(visit)));
        return Html.page(html);
    }

    private static Html head(Visit visit, Leaf leaf) {
        var own = visit.path().equals("/");
        var title = own
                ? visit.say("app.name") + ": " + visit.say("app.long-name")
                : visit.say("shell.title", leaf.title());
        var tongue = visit.tongue();
        return Html.all(
                el("meta", at("charset", "utf-8")),
                el("meta", at("name", "viewport"), at("content", "width=device-width, initial-scale=1")),
                el("title", title),
                el("meta", at("name", "description"), at("content", leaf.description())),
                el("meta", at("name", "theme-color"), at("content", "#12284b")),
                visit.places().isArchive()
                        ? languages(visit)
                        : leaf.status() == Leaf.OK && !visit.isPersonal()
                                ? known(visit, leaf, title)
                                : el("meta", at("name", "robots"), at("content", "noindex")),
                visit.places().isArchive() ? null : font(visit),
                el("link", at("rel", "stylesheet"), at("href", asset(visit, "style.css"))),
                el("link", at("rel", "icon"), at("href", asset(visit, "mark.svg")), at("type", "image/svg+xml")),
                feed(visit, "/katalog/atom.xml", "site.feed-catalogue"),
                feed(visit, "/pengumuman/atom.xml", "site.feed-announcements"),
                el("script", at("src", asset(visit, "site.js")), at("defer", "")),
                leaf.data() == null ? null : Html.data("application/ld+json", leaf.data()),
                tongue == Tongue.INDONESIAN ? null : el("meta", at("name", "language"), at("content", tongue.code())));
    }

    /** What search engines and whoever shares it are told of a page that is there. */
    private static Html known(Visit visit, Leaf leaf, String title) {
        var here = visit.path() + visit.query();
        var places = visit.places();
        var self = address(visit);
        return Html.all(
                el("link", at("rel", "canonical"), at("href", self)),
                Stream.of(Tongue.values()).map(t -> alternate(t.code(), places.absolute(t.place(here)))),
                alternate("x-default", places.absolute(Tongue.INDONESIAN.place(here))),
                property("og:type", "website"),
                property("og:site_name", visit.say("app.long-name")),
                property("og:title", title),
                property("og:description", leaf.description()),
                property("og:url", self),
                property("og:image", places.absolute(leaf.picture() == null ? "/gambar/kipp.png" : leaf.picture())),
                property("og:locale", visit.tongue() == Tongue.INDONESIAN ? "id_ID" : "en_GB"));
    }

    private static Html font(Visit visit) {
        return el(
                "link",
                at("rel", "preload"),
                at("href", asset(visit, "jakarta.woff2")),
                at("as", "font"),
                at("type", "font/woff2"),
                at("crossorigin", "anonymous"));
    }

    /** Files beside each other have no address yet that others could be told. */
    private static Html languages(Visit visit) {
        return alternate(visit.tongue().other().code(), visit.across());
    }

    private static Html alternate(String language, String address) {
        return el("link", at("rel", "alternate"), at("hreflang", language), at("href", address));
    }

    private static Html property(String name, String content) {
        return el("meta", at("property", name), at("content", content));
    }

    private static Html feed(Visit visit, String path, String key) {
        return el(
                "link",
                at("rel", "alternate"),
                at("type", "application/atom+xml"),
                at("title", visit.say(key)),
                at("href", visit.to(path)));
    }

    private static String asset(Visit visit, String name) {
        return visit.places().asset(visit.here(), name);
    }

    private static Html wordmark(Visit visit) {
        return el(
                "a.wordmark",
                at("href", visit.to("/")),
                el("img", at("src", asset(visit, "mark.svg")), at("alt", ""), at("width", "40"), at("height", "40")),
                el("span", el("b", visit.say("app.name")), visit.say("app.long-name")));
    }

    private static Html menuButton(Visit visit) {
        return el(
                "button.button.quiet.menu",
                at("type", "button"),
                at("popovertarget", "menu"),
                SiteMarks.of("menu"),
                visit.say("site.menu"));
    }

    private static Html menu(Visit visit) {
        return el(
                "nav#menu",
                at("popover", ""),
                at("aria-label", visit.say("shell.site-menu")),
                el(
                        "button.button.quiet.menu",
                        at("type", "button"),
                        at("popovertarget", "menu"),
                        at("popovertargetaction", "hide"),
                        SiteMarks.of("x"),
                        visit.say("site.close")),
                el("ul", entries(visit)),
                el(
                        "ul.lang",
                        Stream.of(Tongue.values()).map(t -> language(visit, t)),
                        visit.places().isArchive()
                                ? null
                                : el(
                                        "li",
                                        el(
                                                "a",
                                                at("href", "/login"),
                                                at("rel", "nofollow"),
                                                visit.say("shell.sign-in")))));
    }

    private static Stream<Html> entries(Visit visit) {
        return MENU.stream()
                .filter(e -> !visit.places().isArchive() || !e.path().equals("/periksa"))
                .map(e -> el(
                        "li", el("a", at("href", visit.to(e.path())), current(visit, e.path()), visit.say(e.key()))));
    }

    private static Html.@Nullable At current(Visit visit, String path) {
        if (visit.path().equals(path)) return at("aria-current", "page");
        return visit.path().startsWith(path + "/") ? at("aria-current", "true") : null;
    }

    private static Html language(Visit visit, Tongue tongue) {
        if (tongue == visit.tongue())
            return el("li", el("b", at("aria-current", "true"), tongue.code().toUpperCase(tongue.locale())));
        return el(
                "li",
                el(
                        "a",
                        at("href", visit.across()),
                        at("lang", tongue.code()),
                        at("hreflang", tongue.code()),
                        at("title", tongue.say("site.language")),
                        tongue.code().toUpperCase(tongue.locale())));
    }

    private static Html foot(Visit visit) {
        return el(
                "footer.site-foot",
                el("span.tumpal"),
                el(
                        "div.wrap",
                        column(
                                visit,
                                "shell.catalogue",
                                visit.link("/katalog", visit.say("site.all-innovations")),
                                visit.link(SpreadPage.ADDRESS, visit.say("site.spread")),
                                visit.link(FiguresPage.ADDRESS, visit.say("site.figures")),
                                visit.link(LibraryPages.ADDRESS, visit.say("site.library")),
                                visit.link(HubPages.ADDRESS, visit.say("site.hubs")),
                                visit.places().isArchive()
                                        ? null
                                        : visit.link(NeedPage.ADDRESS, visit.say("site.need")),
                                visit.places().isArchive()
                                        ? null
                                        : visit.link("/katalog/atom.xml", visit.say("site.feed-catalogue"))),
                        column(
                                visit,
                                "site.competition",
                                visit.link("/pengumuman", visit.say("shell.announcements")),
                                visit.link("/cara-menilai", visit.say("shell.how-we-judge")),
                                visit.places().isArchive()
                                        ? null
                                        : visit.link("/pengumuman/atom.xml", visit.say("site.feed-announcements"))),
                        visit.places().isArchive()
                                ? null
                                : column(visit, "site.help", visit.link("/periksa", visit.say("shell.footer-verify"))),
                        visit.places().isArchive() || visit.isPersonal() ? null : el("p.printed", address(visit)),
                        el(
                                "p.legal",
                                visit.say("site.publisher") + " " + visit.say("site.no-cookies")
                                        + (visit.places().isArchive() ? " " + visit.say("site.archive-says") : ""))));
    }

    /** Paper does not say where it is from. */
    private static String address(Visit visit) {
        return visit.places().absolute(visit.tongue().place(visit.path() + visit.query()));
    }

    private static Html column(Visit visit, String key, @Nullable Html... links) {
        return el(
                "div.plain",
                el("h2", visit.say(key)),
                el("ul", Stream.of(links).filter(Objects::nonNull).map(l -> el("li", l))));
    }
}
