package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.KnownEntry;
import id.kipp.catalogue.PublicPicture.Shows;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One innovation: what it is, in the owner's words, and what is known of it, each fact leading to all that share it. */
final class EntryPage {

    static final int GONE = 410;

    private static final int SIMILAR = 4;
    private static final int DESCRIPTION = 160;

    private final Catalogue catalogue;
    private final Clock clock;

    EntryPage(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
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
        var known = catalogue.known(List.of(entry)).getFirst();
        var text = entry.text();
        var content = Html.all(
                el("div.wrap", crumbs(visit, entry), head(visit, known)),
                el(
                        "div.wrap.case",
                        el(
                                "div.case-body",
                                CaseBody.of(visit, known, catalogue.lineage(entry.id())),
                                alike(visit, entry)),
                        el(
                                "aside.case-aside",
                                at("aria-label", visit.say("site.facts")),
                                acts(visit, entry),
                                CaseSide.of(visit, known, clock.instant()))));
        return new Leaf(
                Leaf.OK,
                text.title(),
                description(known),
                content,
                EntryData.of(visit, entry),
                "/gambar/" + entry.id().value() + ".png");
    }

    private static String description(KnownEntry known) {
        var tale = known.shown().shown().tale();
        var says = Stream.of(tale.does(), tale.problem(), known.entry().text().body())
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(known.entry().text().title());
        return EntryLine.brief(says, DESCRIPTION);
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

    private static Html head(Visit visit, KnownEntry known) {
        var entry = known.entry();
        var origin = entry.origin();
        var award = entry.tier().isNone()
                ? null
                : EntryLine.award(
                        visit, entry, Sieve.address(Facet.TIER, entry.tier().key()));
        var state = EntryLine.state(visit, known.shown().pulse().running());
        return el(
                "header.case-head",
                el("h1.headline.whole", visit.indonesian(), entry.text().title()),
                el(
                        "p.by",
                        visit.link(Sieve.address(Facet.AGENCY, origin.agencyName()), origin.agencyName()),
                        origin.unitName().isBlank() ? null : " · " + origin.unitName()),
                award == null && state == null ? null : el("ul.marks", award, state),
                known.shown().shown().media().first(Shows.COVER).map(p -> CaseBody.picture(visit, known, p)));
    }

    static Html fact(Visit visit, String key, @Nullable Object... value) {
        return el("div", el("dt", visit.say(key)), el("dd", Html.all(value)));
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

    private static Html acts(Visit visit, Entry entry) {
        if (visit.places().isArchive()) return el("div.act", print(visit, entry));
        return el(
                "div.act",
                el(
                        "a.button",
                        at("href", "/adopsi/" + entry.id().value()),
                        at("rel", "nofollow"),
                        visit.say("site.adopt")),
                passedOn(visit, entry, "data-share", "site.share"),
                passedOn(visit, entry, "data-copy", "site.copy-link"),
                print(visit, entry),
                el(
                        "a.button.quiet",
                        at("href", visit.to(HintForm.address(entry))),
                        at("rel", "nofollow"),
                        visit.say("site.hint-send")),
                el(
                        "p",
                        at("role", "status"),
                        at("data-done", visit.say("site.copied")),
                        at("data-by-hand", visit.say("site.copy-by-hand"))));
    }

    /** Shown by the script, where the browser can. @param by how */
    private static Html passedOn(Visit visit, Entry entry, String by, String key) {
        return el(
                "button.button.quiet",
                at("type", "button"),
                at("hidden", ""),
                at(by, visit.places().absolute(visit.tongue().place(EntryLine.address(entry)))),
                SiteMarks.of("link"),
                visit.say(key));
    }

    private static Html print(Visit visit, Entry entry) {
        return el(
                "a.button.quiet",
                at("href", visit.to(EntryLine.address(entry) + ".pdf")),
                at("rel", "nofollow"),
                at("download", ""),
                SiteMarks.of("doc"),
                visit.say("site.as-pdf"));
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
