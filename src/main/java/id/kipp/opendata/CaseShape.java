package id.kipp.opendata;

import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Cost;
import id.kipp.catalogue.KeyFigure;
import id.kipp.catalogue.Measure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an owner says of an innovation, for machines; help by office, of persons nothing. */
final class CaseShape {

    private CaseShape() {}

    static Map<String, @Nullable Object> of(CaseText text) {
        var shape = new LinkedHashMap<String, @Nullable Object>();
        var tale = text.tale();
        shape.put("problem", tale.problem());
        shape.put("forWhom", tale.forWhom());
        shape.put("does", tale.does());
        shape.put("changed", tale.changed());
        shape.put("notFor", tale.notFor());
        shape.put("figures", text.figures().stream().map(CaseShape::figure).toList());
        var effort = text.effort();
        shape.put("costToStart", cost(effort.start()));
        shape.put("costPerYear", cost(effort.perYear()));
        shape.put("staff", effort.staff());
        shape.put("firstResult", effort.firstResult());
        shape.put("measuredByOthers", effort.outside());
        shape.put("prerequisites", text.reuse().prerequisites());
        shape.put("core", text.reuse().core());
        shape.put("adaptable", text.reuse().adaptable());
        shape.put("helpRole", text.help().role());
        shape.put("helpUnit", text.help().unit());
        return shape;
    }

    private static Map<String, @Nullable Object> figure(KeyFigure figure) {
        var shape = new LinkedHashMap<String, @Nullable Object>();
        shape.put("name", figure.name());
        shape.put("unit", figure.unit());
        shape.put("before", number(figure.before()));
        shape.put(
                "beforeYear",
                figure.before().year() == 0 ? null : figure.before().year());
        shape.put("after", number(figure.after()));
        shape.put(
                "afterYear", figure.after().year() == 0 ? null : figure.after().year());
        shape.put("source", figure.source());
        return shape;
    }

    private static @Nullable Object number(Measure measure) {
        return measure.number().orElse(null);
    }

    private static @Nullable Map<String, Object> cost(@Nullable Cost cost) {
        if (cost == null) return null;
        var shape = new LinkedHashMap<String, Object>();
        shape.put("low", cost.low());
        shape.put("high", cost.high());
        shape.put("year", cost.year());
        shape.put("source", cost.source());
        return shape;
    }
}
