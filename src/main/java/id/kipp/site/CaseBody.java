package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Block;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.KnownEntry;
import id.kipp.catalogue.Lineage;
import id.kipp.catalogue.PublicPicture;
import id.kipp.catalogue.PublicPicture.Shows;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An innovation's case, part by part: problem, what it does, what changed, how to take it up. What is not said has no part. */
final class CaseBody {

    private CaseBody() {}

    static Html of(Visit visit, KnownEntry known, Lineage lineage) {
        var text = known.shown().shown();
        return Html.all(
                told(visit, "masalah", "site.case-problem", text.tale().problem(), null),
                told(visit, "sasaran", "site.case-for-whom", text.tale().forWhom(), null),
                told(visit, "kerja", "site.case-does", text.tale().does(), sides(visit, known)),
                changed(visit, text),
                known.entry().text().blocks().stream()
                        .filter(b -> !known.shown().fed().contains(b.key()))
                        .map(b -> block(visit, b)),
                CaseVideo.of(visit, known),
                reuse(visit, text),
                LineagePart.of(visit, known.entry(), lineage),
                CaseProofs.of(visit, known));
    }

    private static Html told(Visit visit, String id, String key, String text, @Nullable Html beside) {
        if (text.isEmpty() && beside == null) return Html.NOTHING;
        return HomePage.part(
                visit,
                id,
                visit.say(key),
                "",
                el("div.part-body", text.isEmpty() ? null : FirstLines.text(visit, text), beside));
    }

    private static Html block(Visit visit, Block block) {
        var id = "b-" + block.key().replaceAll("[^A-Za-z0-9_-]", "-");
        return HomePage.part(
                visit,
                id,
                visit.tongue().of(block.heading()),
                "",
                el("div.part-body", FirstLines.text(visit, block.text())));
    }

    /** Before and after side by side, and further ones. */
    private static @Nullable Html sides(Visit visit, KnownEntry known) {
        var pictures = known.shown().shown().media().pictures().stream()
                .filter(p -> p.shows() != Shows.COVER)
                .sorted(Comparator.comparing(PublicPicture::shows))
                .toList();
        if (pictures.isEmpty()) return null;
        return el("div.two", pictures.stream().map(p -> picture(visit, known, p)));
    }

    static Html picture(Visit visit, KnownEntry known, PublicPicture picture) {
        var said = visit.say("site.picture." + picture.shows());
        var caption = picture.caption().isEmpty() ? said : said + ": " + picture.caption();
        return el(
                "figure.picture",
                el(
                        "img",
                        at("src", Photos.address(visit, known.entry().id(), picture)),
                        at("alt", caption),
                        at("loading", "lazy"),
                        at("decoding", "async")),
                el("figcaption", visit.indonesian(), caption));
    }

    private static Html changed(Visit visit, CaseText text) {
        var says = text.tale().changed();
        if (says.isEmpty() && text.figures().isEmpty()) return Html.NOTHING;
        return HomePage.part(
                visit,
                "ubah",
                visit.say("site.case-changed"),
                "",
                el(
                        "div.part-body",
                        FigureChart.all(visit, text.figures()),
                        says.isEmpty() ? null : FirstLines.text(visit, says)));
    }

    private static Html reuse(Visit visit, CaseText text) {
        var reuse = text.reuse();
        var notFor = text.tale().notFor();
        if (reuse.prerequisites().isEmpty()
                && reuse.core().isEmpty()
                && reuse.adaptable().isEmpty()
                && notFor.isEmpty()) return Html.NOTHING;
        return HomePage.part(
                visit,
                "tiru",
                visit.say("site.case-reuse"),
                "",
                el(
                        "div.part-body",
                        el(
                                "div.two",
                                lines(visit, "ul.ticks.yes", "check", "site.case-core", reuse.core()),
                                lines(visit, "ul.ticks.adapt", "swap", "site.case-adaptable", reuse.adaptable())),
                        lines(visit, "ul.ticks", "ring", "site.case-prerequisites", reuse.prerequisites()),
                        notFor.isEmpty()
                                ? null
                                : el(
                                        "div.caution",
                                        el("h3", visit.say("site.case-not-for")),
                                        FirstLines.text(visit, notFor))));
    }

    private static @Nullable Html lines(Visit visit, String list, String mark, String key, List<String> lines) {
        if (lines.isEmpty()) return null;
        return el(
                "div",
                el("h3", visit.say(key)),
                FirstLines.list(
                        visit,
                        list,
                        lines.stream()
                                .map(l -> el("li", visit.indonesian(), SiteMarks.of(mark), l))
                                .toList()));
    }
}
