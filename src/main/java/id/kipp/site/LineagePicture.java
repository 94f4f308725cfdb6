package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Lineage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column a generation, originals at the left, lines from each to what was made after it. Only as many as can be told apart;
 * the table beside it has them all.
 */
final class LineagePicture {

    private static final int COLUMNS = 4;
    private static final int EACH = 9; // of one generation
    private static final int LETTERS = 25;
    private static final double WIDE = 200;
    private static final double HIGH = 34;
    private static final double BETWEEN = 34;
    private static final double GAP = 10;

    private final Map<Integer, List<Node>> columns = new LinkedHashMap<>();
    private final Map<EntryId, Node> byPage = new HashMap<>();
    private final int itself;
    private final Node here;

    /** @param after what it hangs on */
    private record Node(String title, String by, int column, int row, List<EntryId> after) {

        double x() {
            return column * (WIDE + BETWEEN) + 1;
        }

        double y() {
            return row * (HIGH + GAP) + 1;
        }
    }

    LineagePicture(Entry entry, Lineage lineage) {
        lineage.from().forEach(c -> put(c, 0, List.of()));
        itself = lineage.from().isEmpty() ? 0 : 1;
        put(entry.text().title(), entry.origin().agencyName(), itself, List.of(), entry.id());
        here = Objects.requireNonNull(columns.get(itself)).getFirst();
        lineage.copies().forEach(c -> put(c, itself + c.generation(), c.after()));
    }

    private void put(Lineage.Copy copy, int column, List<EntryId> after) {
        put(copy.title(), copy.by(), column, after, copy.page());
    }

    private void put(String title, String by, int column, List<EntryId> after, @Nullable EntryId page) {
        var here = columns.computeIfAbsent(column, c -> new ArrayList<>());
        if (column >= COLUMNS || here.size() >= EACH) return;
        var node = new Node(title, by, column, here.size(), after);
        here.add(node);
        if (page != null) byPage.putIfAbsent(page, node);
    }

    Html shown(Visit visit) {
        var nodes = columns.values().stream().flatMap(Collection::stream).toList();
        var shapes = new ArrayList<Html>();
        if (itself > 0) nodes.stream().filter(n -> n.column() == 0).forEach(n -> shapes.add(edge(n, here)));
        for (var node : nodes)
            for (var parent : node.after())
                if (byPage.get(parent) instanceof Node from && from.column() < node.column())
                    shapes.add(edge(from, node));
        nodes.forEach(n -> shapes.add(box(visit, n)));
        var wide = nodes.stream().mapToDouble(n -> n.x() + WIDE).max().orElse(0) + 1;
        var high = nodes.stream().mapToDouble(n -> n.y() + HIGH).max().orElse(0) + 1;
        return el(
                "div.pedigree",
                at("tabindex", "0"),
                at("role", "region"),
                at("aria-label", visit.say("site.lineage-picture")),
                el(
                        "svg",
                        at("viewBox", "0 0 " + number(wide) + " " + number(high)),
                        at("width", number(wide)),
                        at("height", number(high)),
                        at("aria-hidden", "true"),
                        shapes));
    }

    private static Html edge(Node from, Node to) {
        var x = from.x() + WIDE;
        var y = from.y() + HIGH / 2;
        var end = to.y() + HIGH / 2;
        var middle = (x + to.x()) / 2;
        return el(
                "path",
                at(
                        "d",
                        "M%s %sC%s %s %s %s %s %s"
                                .formatted(
                                        number(x),
                                        number(y),
                                        number(middle),
                                        number(y),
                                        number(middle),
                                        number(end),
                                        number(to.x()),
                                        number(end))));
    }

    private static Html box(Visit visit, Node node) {
        return el(
                "g",
                el(
                        "rect",
                        at("x", number(node.x())),
                        at("y", number(node.y())),
                        at("width", number(WIDE)),
                        at("height", number(HIGH)),
                        at("rx", "4")),
                text(visit, node.title(), node.x() + 8, node.y() + 14, "text"),
                text(visit, node.by(), node.x() + 8, node.y() + 28, "text.soft"));
    }

    private static Html text(Visit visit, String says, double x, double y, String element) {
        var brief = says.length() <= LETTERS ? says : says.substring(0, LETTERS - 1) + "…";
        return el(element, visit.indonesian(), at("x", number(x)), at("y", number(y)), brief);
    }

    private static String number(double one) {
        return String.format(Locale.ROOT, "%.1f", one);
    }
}
