package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.util.ArrayList;
import java.util.List;

/** A picture in which each dot is one proposal: those that won first, then the finalists, then all others. */
final class DotPicture {

    private static final int STEP = 10;
    private static final int COLUMNS = 116;
    private static final long MOST = 12_000; // dots anybody can still see

    private DotPicture() {}

    /** Nothing where nothing was chosen, or where there are too many. */
    static Html of(Visit visit, long entered, long finalists, long winners) {
        if (winners <= 0 || finalists < winners || entered < finalists || entered > MOST) return Html.NOTHING;
        var columns = (int) Math.min(COLUMNS, Math.max(20, Math.ceil(Math.sqrt(entered * 4.0))));
        var rows = (int) ((entered + columns - 1) / columns);
        var shapes = new ArrayList<Html>();
        run(shapes, columns, 0, winners, "d4");
        run(shapes, columns, winners, finalists, "d2");
        run(shapes, columns, finalists, entered, "d0");
        var tongue = visit.tongue();
        return el(
                "figure",
                el("p.figure-title", visit.say("site.dots-title", tongue.whole(entered), tongue.whole(winners))),
                el(
                        columns == COLUMNS ? "svg.dots.wide" : "svg.dots.few",
                        at("viewBox", "0 0 " + columns * STEP + " " + rows * STEP),
                        at("role", "img"),
                        at(
                                "aria-label",
                                visit.say(
                                        "site.dots-says",
                                        tongue.whole(entered),
                                        tongue.whole(finalists),
                                        tongue.whole(winners))),
                        el("defs", dot("d4", "f4"), dot("d2", "f3"), dot("d0", "f0")),
                        shapes),
                el("p.source", visit.say("site.dots-source")));
    }

    private static Html dot(String id, String look) {
        return el(
                "pattern",
                at("id", id),
                at("width", "" + STEP),
                at("height", "" + STEP),
                at("patternUnits", "userSpaceOnUse"),
                el("circle." + look, at("cx", "5"), at("cy", "5"), at("r", "3.7")));
    }

    /** Dots from the one to before the other, in reading order: the rest of a line, whole lines, the beginning of a line. */
    private static void run(List<Html> shapes, int columns, long from, long to, String dots) {
        for (var at = from; at < to; ) {
            var column = at % columns;
            var lines = column == 0 ? (to - at) / columns : 0;
            var many = lines > 0 ? columns : Math.min(columns - column, to - at);
            shapes.add(rectangle(column, at / columns, many, Math.max(1, lines), dots));
            at += many * Math.max(1, lines);
        }
    }

    private static Html rectangle(long x, long y, long wide, long high, String dots) {
        return el(
                "rect",
                at("x", "" + x * STEP),
                at("y", "" + y * STEP),
                at("width", "" + wide * STEP),
                at("height", "" + high * STEP),
                at("fill", "url(#" + dots + ")"));
    }
}
