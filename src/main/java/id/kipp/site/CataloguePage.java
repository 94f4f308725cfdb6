package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Card;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Count;
import id.kipp.catalogue.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The catalogue: words and filters stand in the address, and the answer is a list, page by page. */
final class CataloguePage {

    static final int PAGE = 24;
    private static final int NEAR = 10;
    private static final int WORDS_MAX = 200;
    private static final int SHORT = 8;

    private final Catalogue catalogue;
    private final LibraryPages library;

    CataloguePage(Catalogue catalogue, LibraryPages library) {
        this.catalogue = catalogue;
        this.library = library;
    }

    Leaf of(Visit visit) {
        var words = words(visit);
        var chosen = Sieve.of(visit.asked());
        var number = Pager.number(visit);
        var found = catalogue.search(words, chosen, (number - 1) * PAGE, PAGE);
        Pager.requireIn(number, found.total(), PAGE);
        var near = words.isBlank() || number > 1 ? List.<Card>of() : catalogue.near(words, chosen, NEAR);
        var title = words.isBlank() ? visit.say("site.catalogue") : visit.say("site.catalogue-of", words);
        var content = el(
                "div.wrap",
                el(
                        "div.cat-top",
                        el("h1", visit.say("site.catalogue")),
                        SearchForm.form(visit, words, "cari", Stream.concat(hidden(chosen), view(visit)))),
                el(
                        "div.cat",
                        filter(visit, found.facets(), chosen, words),
                        el("div", results(visit, words, chosen, found, near, number))));
        return new Leaf(title, visit.say("site.catalogue-says", found.total()), content);
    }

    static String words(Visit visit) {
        var typed = visit.one("cari").orElse("").strip();
        return typed.length() <= WORDS_MAX ? typed : typed.substring(0, WORDS_MAX);
    }

    private static Stream<Html> hidden(Map<Facet, Set<String>> chosen) {
        return chosen.entrySet().stream().flatMap(f -> f.getValue().stream()
                .sorted()
                .map(v -> el("input", at("type", "hidden"), at("name", Sieve.name(f.getKey())), at("value", v))));
    }

    private static Stream<Html> view(Visit visit) {
        return EntryTable.isTable(visit)
                ? Stream.of(el("input", at("type", "hidden"), at("name", "tampil"), at("value", "tabel")))
                : Stream.of();
    }

    private List<Html> results(
            Visit visit,
            String words,
            Map<Facet, Set<String>> chosen,
            id.kipp.catalogue.Page found,
            List<Card> near,
            int number) {
        var parts = new ArrayList<Html>();
        found.spelling().ifPresent(s -> parts.add(meant(visit, chosen, s)));
        if (found.total() == 0) {
            parts.add(nothing(visit, words, chosen, !near.isEmpty()));
        } else {
            parts.add(el("div.found", at("role", "status"), el("h2", headline(visit, words, found.total()))));
            parts.add(chosen(visit, words, chosen, found.facets()));
            parts.add(EntryTable.ways(visit, found.total()));
            parts.add(
                    EntryTable.isTable(visit)
                            ? EntryTable.shown(visit, found.cards())
                            : EntryLine.list(visit, found.cards()));
            parts.add(Pager.of(visit, number, found.total(), PAGE));
        }
        if (!near.isEmpty()) {
            parts.add(el(
                    "div.near", el("h2", visit.say("site.near")), el("p", visit.say("site.near-says", near.size()))));
            parts.add(EntryLine.near(visit, near));
        }
        if (number == 1) parts.add(library.beside(visit, words));
        return parts;
    }

    private static Html meant(Visit visit, Map<Facet, Set<String>> chosen, String spelling) {
        return el(
                "p.meant",
                visit.say("site.did-you-mean"),
                " ",
                visit.link(without(spelling, chosen, Facet.YEAR, ""), el("b", visit.indonesian(), spelling)));
    }

    private static String headline(Visit visit, String words, int total) {
        var many = visit.tongue().whole(total);
        return words.isBlank()
                ? visit.say("site.found-all", many, total)
                : visit.say("site.found-with", many, words, total);
    }

    /** What is filtered by; each leads to the same without it. */
    private static Html chosen(
            Visit visit, String words, Map<Facet, Set<String>> chosen, Map<Facet, List<Count>> counts) {
        if (chosen.isEmpty()) return Html.NOTHING;
        return el(
                "ul.chosen",
                at("aria-label", visit.say("site.chosen-filters")),
                chosen.entrySet().stream().flatMap(f -> f.getValue().stream()
                        .sorted()
                        .map(v -> el(
                                "li",
                                visit.link(
                                        without(words, chosen, f.getKey(), v),
                                        name(visit, f.getKey(), v, counts),
                                        SiteMarks.of("x"),
                                        el("span.sr", visit.say("site.take-away")))))));
    }

    private static String name(Visit visit, Facet facet, String key, Map<Facet, List<Count>> counts) {
        return counts.getOrDefault(facet, List.of()).stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .map(c -> Sieve.label(visit.tongue(), facet, c))
                .orElseGet(() -> Sieve.label(visit.tongue(), facet, key));
    }

    private static String without(String words, Map<Facet, Set<String>> chosen, Facet facet, String value) {
        var asked = new HashMap<String, List<String>>();
        if (!words.isEmpty()) asked.put("cari", List.of(words));
        chosen.forEach((f, values) -> asked.put(
                Sieve.name(f),
                values.stream().filter(v -> f != facet || !v.equals(value)).toList()));
        return "/katalog" + Visit.query(asked);
    }

    private static Html nothing(Visit visit, String words, Map<Facet, Set<String>> chosen, boolean near) {
        if (words.isBlank() && chosen.isEmpty())
            return Html.all(el("h2", visit.say("site.no-entries")), el("p", visit.say("site.no-entries-hint")));
        var ways = new ArrayList<Html>();
        if (!chosen.isEmpty() && !words.isBlank())
            ways.add(visit.link("/katalog?cari=" + Visit.encoded(words), visit.say("site.without-filters")));
        ways.add(visit.link("/katalog", visit.say("site.show-all")));
        return Html.all(
                el(
                        "div",
                        at("role", "status"),
                        el("h2", words.isBlank() ? visit.say("site.nothing") : visit.say("site.nothing-with", words))),
                el("p", visit.say(near ? "site.nothing-but-near" : "site.nothing-hint")),
                el("ul.ways", ways.stream().map(w -> el("li", w))));
    }

    /** A form whose button applies all at once; in an archive each value leads to its own page. */
    private static Html filter(
            Visit visit, Map<Facet, List<Count>> counts, Map<Facet, Set<String>> chosen, String words) {
        var facets = Sieve.listed().stream()
                .flatMap(f -> facet(visit, f, counts, chosen))
                .toList();
        if (facets.isEmpty()) return Html.NOTHING;
        var archive = visit.places().isArchive();
        return el(
                "details.filter",
                el("summary", visit.say("site.filter")),
                archive
                        ? el("div", facets)
                        : el(
                                "form",
                                at("action", visit.to("/katalog")),
                                at("aria-label", visit.say("site.filter")),
                                words.isEmpty()
                                        ? null
                                        : el("input", at("type", "hidden"), at("name", "cari"), at("value", words)),
                                view(visit),
                                facets,
                                el("button.button.quiet", visit.say("site.apply"))));
    }

    private static Stream<Html> facet(
            Visit visit, Facet facet, Map<Facet, List<Count>> all, Map<Facet, Set<String>> chosen) {
        var counts = all.getOrDefault(facet, List.of()).stream()
                .filter(c -> !c.key().isEmpty())
                .toList();
        var picked = chosen.getOrDefault(facet, Set.of());
        if (counts.size() < 2 && picked.isEmpty()) return Stream.empty();
        var archive = visit.places().isArchive();
        var lines = counts.stream().map(c -> archive ? line(visit, facet, c) : box(visit, facet, c, picked));
        return Stream.of(el(
                "details.facet",
                picked.isEmpty() && (counts.size() > SHORT || archive) ? null : at("open", ""),
                el("summary", visit.say("site.facet." + facet)),
                el("ul", lines)));
    }

    private static Html line(Visit visit, Facet facet, Count count) {
        return el(
                "li",
                visit.link(Sieve.address(facet, count.key()), Sieve.label(visit.tongue(), facet, count)),
                " ",
                el("span.num", visit.tongue().whole(count.entries())));
    }

    private static Html box(Visit visit, Facet facet, Count count, Set<String> picked) {
        return el(
                "li",
                el(
                        "label",
                        el(
                                "input",
                                at("type", "checkbox"),
                                at("name", Sieve.name(facet)),
                                at("value", count.key()),
                                picked.contains(count.key()) ? at("checked", "") : null),
                        el("span", Sieve.label(visit.tongue(), facet, count)),
                        el("span.num", visit.tongue().whole(count.entries()))));
    }
}
