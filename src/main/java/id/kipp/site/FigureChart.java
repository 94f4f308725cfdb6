package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.KeyFigure;
import id.kipp.catalogue.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key figures before and after: as large numbers, and as two bars of one scale where there are two that can have bars. */
final class FigureChart {

    private static final int LONGEST = 250;
    private static final int FROM = 90;

    private FigureChart() {}

    static Html all(Visit visit, List<KeyFigure> figures) {
        return Html.all(figures.stream().map(f -> one(visit, f)));
    }

    private static Html one(Visit visit, KeyFigure figure) {
        return el(
                "figure.figure",
                el("figcaption.figure-title", visit.indonesian(), figure.name()),
                figure.isCompared() ? compared(visit, figure) : number(visit, figure, figure.after(), "after"),
                el(
                        "p.source",
                        figure.source().isEmpty()
                                ? visit.say("site.figure-unproven")
                                : Html.all(
                                        visit.say("site.figure-source"),
                                        " ",
                                        el("span", visit.indonesian(), figure.source()))));
    }

    private static Html compared(Visit visit, KeyFigure figure) {
        return Html.all(
                el(
                        "div.pair",
                        number(visit, figure, figure.before(), "before"),
                        number(visit, figure, figure.after(), "after")),
                bars(visit, figure));
    }

    private static Html number(Visit visit, KeyFigure figure, Measure measure, String when) {
        return el(
                "div",
                el("p.big", said(visit, measure), " ", el("small", visit.indonesian(), figure.unit())),
                el("p.when", when(visit, measure, when)));
    }

    private static String when(Visit visit, Measure measure, String when) {
        return measure.year() == 0
                ? visit.say("site.figure-" + when)
                : visit.say("site.figure-" + when + "-in", String.valueOf(measure.year()));
    }

    private static String said(Visit visit, Measure measure) {
        return measure.number().map(visit.tongue()::figure).orElse("");
    }

    /** Of numbers below nothing there are no bars. */
    private static @Nullable Html bars(Visit visit, KeyFigure figure) {
        var before = figure.before().number().orElse(BigDecimal.ZERO);
        var after = figure.after().number().orElse(BigDecimal.ZERO);
        var most = before.max(after);
        if (before.signum() < 0 || after.signum() < 0 || most.signum() == 0) return null;
        var says =
                visit.say("site.figure-says", figure.name(), said(visit, figure.before()), said(visit, figure.after()));
        return el(
                "svg.bars",
                at("viewBox", "0 0 420 76"),
                at("role", "img"),
                at("aria-label", says),
                bar(visit, "before", figure.before(), before, most, 0),
                bar(visit, "after", figure.after(), after, most, 38));
    }

    private static Html bar(Visit visit, String when, Measure measure, BigDecimal value, BigDecimal most, int top) {
        var length = value.multiply(BigDecimal.valueOf(LONGEST))
                .divide(most, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.valueOf(2))
                .intValue();
        return Html.all(
                el("text", at("x", "0"), at("y", "" + (top + 22)), visit.say("site.figure-" + when)),
                el(
                        when.equals("after") ? "rect.f4" : "rect.f2",
                        at("x", "" + FROM),
                        at("y", "" + (top + 3)),
                        at("width", "" + length),
                        at("height", "28")),
                el("text.v", at("x", "" + (FROM + length + 8)), at("y", "" + (top + 22)), said(visit, measure)));
    }
}
