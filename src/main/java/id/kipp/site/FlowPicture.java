package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.hub.Flow;
import id.kipp.hub.IslandGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Owners at the left, adopters at the right, between them bands as wide as there are cases. The table below says the same. */
final class FlowPicture {

    private static final double WIDTH = 860;
    private static final double LEFT = 226;
    private static final double RIGHT = 634;
    private static final double BAR = 8;
    private static final double TOP = 34;
    private static final double HIGH = 300; // of all cases together
    private static final double GAP = 9;
    private static final double LEAST = 15; // so that names below each other can be read

    private final List<Flow> flows;
    private final int all;

    /** A group's bar: from where to where, and how far its bands have filled it. */
    private static final class Side {
        private final double from;
        private final double height;
        private double filled;

        Side(double from, double height) {
            this.from = from;
            this.height = height;
        }
    }

    FlowPicture(List<Flow> flows) {
        this.flows = flows;
        this.all = flows.stream().mapToInt(Flow::cases).sum();
    }

    Html shown(Visit visit) {
        var owners = sides(Flow::from);
        var adopters = sides(Flow::to);
        var shapes = new ArrayList<Html>();
        shapes.add(text(visit.say("site.equity-owner"), LEFT, 14, "end", true));
        shapes.add(text(visit.say("site.equity-adopter"), RIGHT, 14, "start", true));
        flows.forEach(f -> shapes.add(band(f, owners, adopters)));
        owners.forEach((g, s) -> shapes.addAll(bar(visit, g, s, LEFT - BAR, LEFT - 16, "end", Flow::from)));
        adopters.forEach((g, s) -> shapes.addAll(bar(visit, g, s, RIGHT, RIGHT + 16, "start", Flow::to)));
        var bottom = Math.max(bottom(owners), bottom(adopters));
        return el(
                "svg.flow",
                at("viewBox", "0 0 " + number(WIDTH) + " " + number(bottom + GAP)),
                at("aria-hidden", "true"),
                shapes);
    }

    static String name(Visit visit, IslandGroup group) {
        return group.isIslands() ? group.label() : visit.say("site.island." + group);
    }

    /** All groups of islands, also those to which nothing flows; the others only where something does. */
    private Map<IslandGroup, Side> sides(Function<Flow, IslandGroup> side) {
        var sides = new EnumMap<IslandGroup, Side>(IslandGroup.class);
        var y = TOP;
        for (var group : IslandGroup.values()) {
            var cases = cases(group, side);
            if (cases == 0 && !group.isIslands()) continue;
            var height = HIGH * cases / all;
            sides.put(group, new Side(y, height));
            y += Math.max(height, LEAST) + GAP;
        }
        return sides;
    }

    private int cases(IslandGroup group, Function<Flow, IslandGroup> side) {
        return flows.stream()
                .filter(f -> side.apply(f) == group)
                .mapToInt(Flow::cases)
                .sum();
    }

    private Html band(Flow flow, Map<IslandGroup, Side> owners, Map<IslandGroup, Side> adopters) {
        var from = Objects.requireNonNull(owners.get(flow.from()));
        var to = Objects.requireNonNull(adopters.get(flow.to()));
        var high = HIGH * flow.cases() / all;
        var a = from.from + from.filled;
        var b = to.from + to.filled;
        from.filled += high;
        to.filled += high;
        var middle = (LEFT + RIGHT) / 2;
        var path = "M%s %sC%s %s %s %s %s %sv%sC%s %s %s %s %s %sz".formatted((Object[]) numbers(
                LEFT, a, middle, a, middle, b, RIGHT, b, high, middle, b + high, middle, a + high, LEFT, a + high));
        return el("path." + look(flow.from()), at("d", path));
    }

    private static String look(IslandGroup from) {
        if (from == IslandGroup.JAWA) return "ja";
        return from.isIslands() ? "ot" : "ce";
    }

    private List<Html> bar(
            Visit visit,
            IslandGroup group,
            Side side,
            double x,
            double textAt,
            String anchor,
            Function<Flow, IslandGroup> of) {
        var cases = cases(group, of);
        var rect = cases == 0
                ? el("rect.zero", at("x", number(x)), at("y", number(side.from)), at("width", "7"), at("height", "10"))
                : el(
                        "rect.bar",
                        at("x", number(x)),
                        at("y", number(side.from)),
                        at("width", number(BAR)),
                        at("height", number(side.height)));
        var says = name(visit, group) + " " + visit.tongue().whole(cases);
        return List.of(rect, text(says, textAt, side.from + Math.max(side.height, 10) / 2 + 4, anchor, cases == 0));
    }

    private static Html text(String says, double x, double y, String anchor, boolean soft) {
        return el(soft ? "text.soft" : "text", at("x", number(x)), at("y", number(y)), at("text-anchor", anchor), says);
    }

    private static double bottom(Map<IslandGroup, Side> sides) {
        return sides.values().stream()
                .mapToDouble(s -> s.from + Math.max(s.height, LEAST))
                .max()
                .orElse(TOP);
    }

    private static String[] numbers(double... all) {
        return Arrays.stream(all).mapToObj(FlowPicture::number).toArray(String[]::new);
    }

    private static String number(double one) {
        return String.format(Locale.ROOT, "%.1f", one);
    }
}
