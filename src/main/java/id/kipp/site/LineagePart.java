package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Entry;
import id.kipp.catalogue.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an innovation was made after and what after it: as a sentence, as a picture, and as a table that says the same. */
final class LineagePart {

    private static final int ROWS = 12;
    private static final List<String> COLUMNS = List.of("innovation", "by", "state", "year", "generation");

    private LineagePart() {}

    static Html of(Visit visit, Entry entry, Lineage lineage) {
        if (lineage.isNone()) return Html.NOTHING;
        return HomePage.part(
                visit,
                "silsilah",
                visit.say("site.lineage"),
                reach(visit, lineage.reach()),
                el(
                        "div.part-body",
                        el("p", told(visit, lineage)),
                        new LineagePicture(entry, lineage).shown(visit),
                        table(visit, "site.lineage-from", lineage.from()),
                        table(visit, "site.lineage-copies", lineage.copies())));
    }

    /** The figures of the register, counted as everywhere. */
    private static String reach(Visit visit, Lineage.Reach reach) {
        var tongue = visit.tongue();
        return visit.say(
                "site.lineage-reach",
                tongue.whole(reach.adopters()),
                tongue.whole(reach.regions()),
                tongue.whole(reach.coming()),
                reach.adopters(),
                reach.regions());
    }

    /** Whoever sees no picture and reads no table hears how many generations there are, and how large each is. */
    private static String told(Visit visit, Lineage lineage) {
        var sentences = new ArrayList<String>();
        if (!lineage.from().isEmpty())
            sentences.add(visit.say(
                    "site.lineage-made-after",
                    lineage.from().stream()
                            .map(c -> c.by().isEmpty() ? c.title() : c.title() + " (" + c.by() + ")")
                            .collect(Collectors.joining("; "))));
        lineage.copies().stream()
                .collect(Collectors.groupingBy(Lineage.Copy::generation, TreeMap::new, Collectors.counting()))
                .forEach((generation, many) -> sentences.add(visit.say(
                        "site.lineage-generation", generation, visit.tongue().whole(many), many)));
        return String.join(" ", sentences);
    }

    private static @Nullable Html table(Visit visit, String key, List<Lineage.Copy> copies) {
        if (copies.isEmpty()) return null;
        var first = copies.subList(0, Math.min(ROWS, copies.size()));
        var rest = copies.subList(first.size(), copies.size());
        return el(
                "div",
                rows(visit, visit.say(key), first),
                rest.isEmpty()
                        ? null
                        : el(
                                "details.more-lines",
                                el(
                                        "summary",
                                        visit.say(
                                                "site.more-lines",
                                                visit.tongue().whole(rest.size()))),
                                rows(visit, visit.say(key), rest)));
    }

    private static Html rows(Visit visit, String caption, List<Lineage.Copy> copies) {
        return el(
                "table.flat",
                el("caption", caption),
                el(
                        "thead",
                        el(
                                "tr",
                                COLUMNS.stream()
                                        .map(c -> el("th", at("scope", "col"), visit.say("site.lineage-col." + c))))),
                el("tbody", copies.stream().map(c -> row(visit, c))));
    }

    private static Html row(Visit visit, Lineage.Copy copy) {
        var title = copy.page() == null
                ? el("span", visit.indonesian(), copy.title())
                : visit.link("/katalog/" + copy.page().value(), copy.title());
        return el(
                "tr",
                el("th", at("scope", "row"), title),
                el("td", visit.indonesian(), copy.by()),
                el("td", visit.tongue().of(copy.state())),
                el("td", String.valueOf(copy.year())),
                el(
                        "td",
                        at("data-name", visit.say("site.generation-word")),
                        copy.generation() == 0 ? "–" : visit.tongue().whole(copy.generation())));
    }
}
