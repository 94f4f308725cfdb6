package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.audit.Roots;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.edition.RankingRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How proposals are judged, in plain words and from the edition's own data; and what anyone can hold us to. */
final class MethodPage {

    private static final String EDITION = "edisi";

    private final Editions editions;
    private final Roots roots;
    private final Clock clock;

    MethodPage(Editions editions, Roots roots, Clock clock) {
        this.editions = editions;
        this.roots = roots;
        this.clock = clock;
    }

    Leaf of(Visit visit) {
        var all = editions.all();
        var title = visit.say("site.method");
        var content = el(
                "div.wrap",
                el("header.letter-head", el("h1", title), el("p", visit.say("site.method-says"))),
                chosen(visit, all)
                        .map(e -> Html.all(choice(visit, all, e), rules(visit, e.constitution())))
                        .orElseGet(() -> el(
                                "section.part",
                                el("h2", visit.say("site.no-edition")),
                                el("p", visit.say("site.no-rules-hint")))),
                log(visit));
        return new Leaf(title, visit.say("site.method-says"), content);
    }

    /** The one asked for, else the one that is judged now, else the latest. */
    private Optional<Edition> chosen(Visit visit, List<Edition> all) {
        var asked = visit.one(EDITION).orElse("");
        var now = clock.instant();
        return all.stream()
                .filter(e -> e.id().value().equals(asked))
                .findFirst()
                .or(() -> all.stream()
                        .filter(e ->
                                e.window(e.constitution().assigned().step()).isOpen(now))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static Html choice(Visit visit, List<Edition> all, Edition shown) {
        if (all.size() < 2) return Html.NOTHING;
        return el(
                "nav.views",
                at("aria-label", visit.say("parts.edition")),
                all.stream().map(e -> {
                    var name = visit.tongue().of(e.constitution().name());
                    return e.id().equals(shown.id())
                            ? el("b", at("aria-current", "page"), name)
                            : visit.link("/cara-menilai?" + EDITION + "=" + Visit.encoded(e.id().value()), name);
                }));
    }

    private static Html rules(Visit visit, Constitution rules) {
        var steps = IntStream.rangeClosed(1, 6).mapToObj(i -> el("li", visit.say("site.how-" + i)));
        return Html.all(
                HomePage.part(visit, "alur", visit.say("site.how"), "", el("ol.part-body", steps)),
                instruments(visit, rules),
                rules.rounds().stream().map(r -> RoundPart.of(visit, rules, r)),
                rules.matters().stream().map(m -> matter(visit, rules, m)));
    }

    /** By what it is held. */
    private static Html instruments(Visit visit, Constitution rules) {
        var all = rules.heading().instruments();
        if (all.isEmpty()) return Html.NOTHING;
        return HomePage.part(
                visit,
                "dasar",
                visit.say("site.instruments"),
                "",
                el(
                        "ul.part-body",
                        all.stream()
                                .map(i -> el(
                                        "li",
                                        visit.indonesian(),
                                        visit.say(
                                                "site.instrument",
                                                i.title(),
                                                i.type(),
                                                i.number(),
                                                String.valueOf(i.year()))))));
    }

    /** One decision: who decides, on how many seats, by which totals, and what separates equals. */
    private static Html matter(Visit visit, Constitution rules, Matter matter) {
        var facts = Stream.concat(
                Stream.of(EntryPage.fact(
                        visit, "site.decided-by", visit.say("site.board-" + matter.board(), matter.consents() + 1))),
                matter.pools().stream().map(p -> fact(groups(visit, rules, p), visit.say("site.seats-of", p.seats()))));
        return HomePage.part(
                visit,
                "putusan-" + matter.key().toLowerCase(java.util.Locale.ROOT),
                visit.tongue().of(matter.name()),
                "",
                el("div.part-body", el("dl.facts", facts), ranking(visit, rules, matter.ranking())));
    }

    static Html fact(String name, String value) {
        return el("div", el("dt", name), el("dd", value));
    }

    private static String groups(Visit visit, Constitution rules, Matter.Pool pool) {
        return pool.groups().stream()
                .map(g -> visit.tongue().of(rules.group(g)))
                .collect(Collectors.joining(" + "));
    }

    private static Html ranking(Visit visit, Constitution rules, @Nullable RankingRule ranking) {
        if (ranking == null) return Html.NOTHING;
        var places = ranking.places();
        var tongue = visit.tongue();
        return Html.all(
                el(
                        "dl.facts",
                        switch (places.kind()) {
                            case MULTIPLIER ->
                                EntryPage.fact(visit, "site.multiplier", tongue.percent(places.multiplier()));
                            case PASSING_GRADE -> EntryPage.fact(visit, "site.goes-on", visit.say("site.by-grade"));
                            case SEATS -> null;
                        },
                        places.replicatedFirst()
                                ? EntryPage.fact(
                                        visit,
                                        "site.replicated",
                                        visit.say(
                                                places.ranksReplicatedFirst()
                                                        ? "site.replicated-ranked"
                                                        : "site.replicated-says"))
                                : null,
                        ranking.weights().stream()
                                .filter(w -> w.percent() > 0)
                                .map(w -> fact(tongue.of(rules.round(w.round()).name()), tongue.percent(w.percent())))),
                el("h3", visit.say("site.ties")),
                el("p", visit.say("site.ties-says")),
                el(
                        "ol",
                        ranking.tieBreaks().stream().map(t -> el("li", rung(visit, rules, t))),
                        el("li", visit.say("tie.people"))));
    }

    private static String rung(Visit visit, Constitution rules, String rung) {
        var colon = rung.indexOf(':');
        if (colon < 0) return visit.say("tie." + rung);
        return rules.forms().values().stream()
                .flatMap(f -> f.section(rung.substring(colon + 1)).stream())
                .findFirst()
                .map(s -> visit.tongue().of(s))
                .orElse(rung);
    }

    /** The key that signs the log, and its roots, as files that {@code verify} takes. */
    private Html log(Visit visit) {
        var root = roots.last();
        return HomePage.part(
                visit,
                "log",
                visit.say("site.log"),
                visit.say("site.log-says"),
                el(
                        "div.part-body",
                        el(
                                "dl.facts",
                                el("div", el("dt", visit.say("site.log-key")), el("dd.hex", roots.publicKey())),
                                root.map(r -> EntryPage.fact(
                                        visit, "site.log-root", visit.tongue().day(LocalDate.parse(r.date())))),
                                root.map(r ->
                                        el("div", el("dt", visit.say("site.log-root-head")), el("dd.hex", r.head()))),
                                root.isPresent()
                                        ? null
                                        : EntryPage.fact(visit, "site.log-root", visit.say("site.log-no-root"))),
                        el(
                                "ul.ways",
                                file(visit, LogFiles.KEY, "site.log-key-file"),
                                root.isEmpty() ? null : file(visit, LogFiles.ROOT, "site.log-root-file"),
                                root.isEmpty() ? null : file(visit, LogFiles.ROOTS, "site.log-roots-file"))));
    }

    private static Html file(Visit visit, String address, String key) {
        return el(
                "li",
                el(
                        "a",
                        at("href", visit.to(address)),
                        at("download", address.substring(address.lastIndexOf(47) + 1)),
                        visit.say(key)));
    }
}
