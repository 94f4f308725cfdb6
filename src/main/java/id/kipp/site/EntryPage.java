package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Block;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.Tag;
import id.kipp.kernel.VideoLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One innovation: what it is, in the owner's words, and what is known of it, each fact leading to all that share it. */
final class EntryPage {

    static final int GONE = 410;

    private static final int SIMILAR = 4;
    private static final int DESCRIPTION = 160;

    private final Catalogue catalogue;

    EntryPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws Missing where no entry ever had this number */
    Leaf of(Visit visit, String number) {
        var id = new EntryId(number);
        return catalogue.find(id).map(e -> shown(visit, e)).orElseGet(() -> gone(visit, id));
    }

    private Leaf gone(Visit visit, EntryId id) {
        var since = catalogue.withdrawn(id).orElseThrow(Missing::new);
        var title = visit.say("site.gone");
        return Leaf.of(
                GONE,
                title,
                title,
                Problem.page(
                        visit,
                        "410",
                        title,
                        visit.say("site.gone-says", id.value(), visit.tongue().day(since))));
    }

    private Leaf shown(Visit visit, Entry entry) {
        var text = entry.text();
        var content = Html.all(
                el("div.wrap", crumbs(visit, entry), head(visit, entry)),
                el(
                        "div.wrap.case",
                        el(
                                "aside.case-aside",
                                at("aria-label", visit.say("site.facts")),
                                share(visit, entry),
                                facts(visit, entry)),
                        el(
                                "div.case-body",
                                text.blocks().stream().map(b -> block(visit, b)),
                                video(visit, entry),
                                alike(visit, entry))));
        return new Leaf(
                Leaf.OK,
                text.title(),
                EntryLine.brief(text.body().isBlank() ? text.title() : text.body(), DESCRIPTION),
                content,
                EntryData.of(visit, entry),
                "/gambar/" + entry.id().value() + ".png");
    }

    private static Html crumbs(Visit visit, Entry entry) {
        var origin = entry.origin();
        var steps = new ArrayList<Html>();
        steps.add(visit.link("/katalog", visit.say("shell.catalogue")));
        if (!origin.category().isNone())
            steps.add(visit.link(
                    Sieve.address(Facet.CATEGORY, origin.category().key()),
                    visit.tongue().of(origin.category().label())));
        if (!origin.province().isBlank())
            steps.add(visit.link(Sieve.address(Facet.PROVINCE, origin.province()), origin.province()));
        return el(
                "nav",
                at("aria-label", visit.say("site.crumbs")),
                el("ol.crumbs", steps.stream().map(s -> el("li", s))));
    }

    private static Html head(Visit visit, Entry entry) {
        var origin = entry.origin();
        return el(
                "header.case-head",
                el("h1.headline.whole", visit.indonesian(), entry.text().title()),
                el(
                        "p.by",
                        visit.link(Sieve.address(Facet.AGENCY, origin.agencyName()), origin.agencyName()),
                        origin.unitName().isBlank() ? null : " · " + origin.unitName()),
                entry.tier().isNone()
                        ? null
                        : el(
                                "ul.marks",
                                EntryLine.award(
                                        visit,
                                        entry,
                                        Sieve.address(Facet.TIER, entry.tier().key()))));
    }

    private static Html block(Visit visit, Block block) {
        var id = "b-" + block.key().replaceAll("[^A-Za-z0-9_-]", "-");
        return HomePage.part(
                visit,
                id,
                visit.tongue().of(block.heading()),
                "",
                el("div.part-body", visit.indonesian(), paragraphs(block.text())));
    }

    /** What a person wrote: paragraphs, and lines within them. */
    static Stream<Html> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R")).map(p -> el("p", lines(p)));
    }

    private static Stream<Object> lines(String paragraph) {
        return Arrays.stream(paragraph.split("\\R"))
                .<Object>mapMulti((line, out) -> {
                    out.accept(el("br"));
                    out.accept(line);
                })
                .skip(1);
    }

    private static Html facts(Visit visit, Entry entry) {
        var origin = entry.origin();
        var text = entry.text();
        var tongue = visit.tongue();
        var facts = new ArrayList<Html>();
        facts.add(fact(visit, "site.year", all(visit, Facet.YEAR, String.valueOf(origin.year()))));
        if (!origin.province().isBlank())
            facts.add(fact(visit, "site.province", all(visit, Facet.PROVINCE, origin.province())));
        facts.add(fact(visit, "site.facet.KIND", all(visit, Facet.KIND, origin.agencyKind())));
        tag(visit, facts, "site.category", Facet.CATEGORY, origin.category());
        tag(visit, facts, "site.group", Facet.GROUP, origin.group());
        if (!text.sdgs().isEmpty())
            facts.add(fact(
                    visit,
                    "site.sdgs",
                    el(
                            "ul.plain-list",
                            text.sdgs().stream().map(s -> el("li", all(visit, Facet.SDG, String.valueOf(s)))))));
        if (!text.decree().isEmpty()) facts.add(fact(visit, "site.decree", text.decree()));
        if (!text.source().isEmpty()) facts.add(fact(visit, "site.source", source(visit, entry)));
        if (entry.publishedAt() != null) {
            facts.add(fact(visit, "site.published", tongue.day(entry.publishedAt())));
            if (entry.versions().size() > 1) facts.add(fact(visit, "site.changed-on", tongue.day(entry.changedAt())));
        }
        return el("dl.facts", facts);
    }

    private static void tag(Visit visit, List<Html> facts, String key, Facet facet, Tag tag) {
        if (!tag.isNone())
            facts.add(fact(
                    visit,
                    key,
                    visit.link(Sieve.address(facet, tag.key()), visit.tongue().of(tag.label()))));
    }

    private static Html all(Visit visit, Facet facet, String key) {
        return visit.link(Sieve.address(facet, key), Sieve.label(visit.tongue(), facet, key));
    }

    static Html fact(Visit visit, String key, Object value) {
        return el("div", el("dt", visit.say(key)), el("dd", value));
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

    private static Html share(Visit visit, Entry entry) {
        if (visit.places().isArchive()) return Html.NOTHING;
        return el(
                "div.act",
                el(
                        "button.button.quiet",
                        at("type", "button"),
                        at("hidden", ""),
                        at("data-copy", visit.places().absolute(visit.tongue().place(EntryLine.address(entry)))),
                        at("data-done", visit.say("site.copied")),
                        SiteMarks.of("link"),
                        el("span", at("role", "status"), visit.say("site.copy-link"))));
    }

    /** The address; a script puts the player in its place when somebody presses it. */
    private static Html video(Visit visit, Entry entry) {
        var address = entry.text().video();
        if (address.isEmpty()) return Html.NOTHING;
        var known = VideoLink.read(address);
        var link = el(
                "a.video",
                at("href", known.map(VideoLink::address).orElse(address)),
                at("rel", "external noopener noreferrer"),
                visit.places().isArchive()
                        ? null
                        : known.map(v -> at("data-player", v.player())).orElse(null),
                at("data-title", visit.say("parts.video")),
                SiteMarks.of("play"),
                el("span", visit.say("site.watch")));
        return HomePage.part(
                visit,
                "video",
                visit.say("site.video"),
                "",
                el("div.part-body", link, el("p.source", visit.say("site.video-says"))));
    }

    private Html alike(Visit visit, Entry entry) {
        var alike = catalogue.similar(entry, SIMILAR);
        if (alike.isEmpty()) return Html.NOTHING;
        return HomePage.part(
                visit,
                "serupa",
                visit.say("site.similar"),
                visit.say("site.similar-says"),
                el("div.part-body", EntryLine.list(visit, alike)));
    }
}
