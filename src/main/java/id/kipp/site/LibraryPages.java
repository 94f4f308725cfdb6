package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.hub.HubRegister;
import id.kipp.library.Library;
import id.kipp.library.LibraryCard;
import id.kipp.library.LibraryDownload;
import id.kipp.library.LibraryFound;
import id.kipp.library.LibraryHub;
import id.kipp.library.LibraryItem;
import id.kipp.library.LibraryKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guides, books of winners, courses and news: all of them by kind and by words, and each with its text or its link. */
final class LibraryPages {

    static final String ADDRESS = "/pustaka";
    static final String KIND = "jenis";

    private static final int PAGE = 24;
    private static final int AT_ONCE = 200;
    private static final int BESIDE = 3;
    private static final int DESCRIPTION = 160;
    private static final String FILE = "berkas";
    private static final long MEGABYTE = 1 << 20;

    private final Library library;
    private final HubRegister hubs;

    LibraryPages(Library library, HubRegister hubs) {
        this.hubs = hubs;
        this.library = library;
    }

    /** Of every page, without language. */
    List<String> paths() {
        var paths = new ArrayList<String>();
        for (var offset = 0; ; offset += AT_ONCE) {
            var cards = library.search("", null, offset, AT_ONCE).cards();
            cards.forEach(c -> paths.add(address(c.row().id())));
            if (cards.size() < AT_ONCE) return paths;
        }
    }

    Leaf all(Visit visit) {
        var words = CataloguePage.words(visit);
        var kind = kind(visit);
        var number = Pager.number(visit);
        var found = library.search(words, kind, (number - 1) * PAGE, PAGE);
        Pager.requireIn(number, found.total(), PAGE);
        var title = kind == null ? visit.say("site.library") : visit.say("site.library-kind." + kind);
        var content = el(
                "div.wrap",
                el("header.letter-head", el("h1", title), el("p", visit.say("site.library-says"))),
                form(visit, words, kind),
                kinds(visit, kind),
                results(visit, words, found),
                Pager.of(visit, number, found.total(), PAGE));
        return new Leaf(title, visit.say("site.library-says"), content);
    }

    /** @throws Missing where nothing ever had this id */
    Leaf one(Visit visit, String id) {
        return library.find(id)
                .map(i -> shown(visit, i, library.file(id).orElse(null)))
                .orElseGet(() -> gone(visit, id));
    }

    /** Where the file of a page lies. */
    static String file(String id, LibraryDownload file) {
        return address(id) + "/" + FILE + "." + file.ending();
    }

    Optional<LibraryDownload> file(String id, String name) {
        return library.file(id).filter(f -> name.equals(FILE + "." + f.ending()));
    }

    /** The file at an address, whole, to be taken along; empty where there is none. */
    Optional<Served> taken(String path) {
        var parts = path.split("/");
        if (parts.length != 4 || !parts[3].startsWith(FILE + ".")) return Optional.empty();
        return file(parts[2], parts[3]).map(f -> {
            try (var in = f.content().get()) {
                return Served.file(f.mediaType(), in.readAllBytes(), Served.Keeping.ASK);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What the library has for these words, beside what the catalogue has. */
    Html beside(Visit visit, String words) {
        if (words.isBlank() || visit.places().isArchive()) return Html.NOTHING;
        var found = library.beside(words, BESIDE);
        if (found.total() == 0) return Html.NOTHING;
        var ways = new ArrayList<Html>();
        found.cards().forEach(c -> ways.add(el("li", visit.indonesian(), link(visit, c))));
        if (found.total() > found.cards().size())
            ways.add(el(
                    "li",
                    visit.link(
                            ADDRESS + "?cari=" + Visit.encoded(words), visit.say("site.library-more", found.total()))));
        return Html.all(el("div.near", el("h2", visit.say("site.library-beside"))), el("ul.ways", ways));
    }

    private static @Nullable LibraryKind kind(Visit visit) {
        var asked = visit.one(KIND).orElse("");
        if (asked.isEmpty()) return null;
        return Stream.of(LibraryKind.values())
                .filter(k -> name(k).equals(asked))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static String name(LibraryKind kind) {
        return switch (kind) {
            case GUIDE -> "panduan";
            case BOOK -> "buku";
            case COURSE -> "kursus";
            case NEWS -> "berita";
        };
    }

    /** Looking words up needs a server. */
    private static Html form(Visit visit, String words, @Nullable LibraryKind kind) {
        if (visit.places().isArchive()) return Html.NOTHING;
        return el(
                "form.search",
                at("role", "search"),
                at("action", visit.to(ADDRESS)),
                el("label", at("for", "cari"), visit.say("site.library-search")),
                el(
                        "div.row",
                        el(
                                "input.field#cari",
                                at("name", "cari"),
                                at("type", "search"),
                                at("maxlength", "200"),
                                at("autocomplete", "off"),
                                words.isEmpty() ? null : at("value", words)),
                        el("button.button", SiteMarks.of("search"), visit.say("site.find"))),
                kind == null ? null : el("input", at("type", "hidden"), at("name", KIND), at("value", name(kind))));
    }

    /** Each leads to the same words in one kind. */
    private static Html kinds(Visit visit, @Nullable LibraryKind chosen) {
        var choices = new ArrayList<@Nullable LibraryKind>();
        choices.add(null);
        choices.addAll(List.of(LibraryKind.values()));
        return el(
                "nav",
                at("aria-label", visit.say("site.library-kinds")),
                el("ul.chosen.kinds", choices.stream().map(k -> el("li", choice(visit, k, k == chosen)))));
    }

    private static Html choice(Visit visit, @Nullable LibraryKind kind, boolean chosen) {
        var says = visit.say(kind == null ? "site.library-all" : "site.library-kind." + kind);
        if (chosen) return el("b", at("aria-current", "true"), says);
        var asked = new HashMap<>(visit.without("hal", KIND));
        if (kind != null) asked.put(KIND, List.of(name(kind)));
        return visit.link(ADDRESS + Visit.query(asked), says);
    }

    private static Html results(Visit visit, String words, LibraryFound found) {
        if (found.total() == 0)
            return el(
                    "div",
                    at("role", "status"),
                    el("h2", visit.say(words.isBlank() ? "site.library-none" : "site.library-nothing", words)));
        return Html.all(
                el(
                        "div.found",
                        at("role", "status"),
                        el("h2", visit.say("site.library-found", visit.tongue().whole(found.total()), found.total()))),
                el("ol.hasil", found.cards().stream().map(c -> item(visit, c))));
    }

    private static Html item(Visit visit, LibraryCard card) {
        return el(
                "li",
                el("h3", visit.indonesian(), link(visit, card)),
                el("p.effect", visit.indonesian(), EntryLine.marked(card.snippet())),
                el("p.by", by(visit, card.row().head()), whose(card.row().hub())));
    }

    private static Html link(Visit visit, LibraryCard card) {
        return visit.link(address(card.row().id()), EntryLine.marked(card.title()));
    }

    private static String by(Visit visit, LibraryItem.Head head) {
        return visit.say("site.library-one." + head.kind()) + " · "
                + visit.tongue().day(head.date());
    }

    private static String whose(@Nullable LibraryHub hub) {
        return hub == null ? "" : " · " + hub.name();
    }

    /** Leads to who has written it, where it is a hub still. */
    private Html hub(Visit visit, @Nullable LibraryHub hub) {
        if (hub == null) return Html.NOTHING;
        var name = visit.say("site.library-hub", hub.name());
        return Html.all(
                " · ", hubs.find(hub.id()).isEmpty() ? name : visit.link(HubPages.ADDRESS + "/" + hub.id(), name));
    }

    static String address(String id) {
        return ADDRESS + "/" + id;
    }

    private Leaf gone(Visit visit, String id) {
        if (!library.isGone(id)) throw new Missing();
        var title = visit.say("site.library-gone");
        return Leaf.of(
                EntryPage.GONE, title, title, Problem.page(visit, "410", title, visit.say("site.library-gone-says")));
    }

    private Leaf shown(Visit visit, LibraryItem item, @Nullable LibraryDownload file) {
        var head = item.head();
        var content = el(
                "div.wrap",
                el(
                        "nav",
                        at("aria-label", visit.say("site.crumbs")),
                        el(
                                "ol.crumbs",
                                el("li", visit.link(ADDRESS, visit.say("site.library"))),
                                el(
                                        "li",
                                        visit.link(
                                                ADDRESS + "?" + KIND + "=" + name(head.kind()),
                                                visit.say("site.library-kind." + head.kind()))))),
                el(
                        "article",
                        el(
                                "header.letter-head",
                                el("p.letter-no", by(visit, head), hub(visit, item.hub())),
                                el("h1", visit.indonesian(), head.title()),
                                el("p.now-line", visit.indonesian(), head.summary())),
                        item.text().isEmpty()
                                ? null
                                : el("div.prose", visit.indonesian(), EntryPage.paragraphs(item.text())),
                        file == null ? null : el("p", handed(visit, item, file)),
                        item.link().isEmpty() ? null : el("p", outside(visit, item.link()))));
        return new Leaf(head.title(), EntryLine.brief(head.summary(), DESCRIPTION), content);
    }

    private static Html handed(Visit visit, LibraryItem item, LibraryDownload file) {
        var size = file.size() < MEGABYTE ? Math.max(1, file.size() / 1024) + " kB" : file.size() / MEGABYTE + " MB";
        return visit.link(
                file(item.id(), file),
                SiteMarks.of("doc"),
                visit.say("site.library-file", file.name(), file.ending().toUpperCase(Locale.ROOT), size));
    }

    private static Html outside(Visit visit, String link) {
        return visit.outside(
                link, visit.say("site.library-open", URI.create(link).getHost()));
    }
}
