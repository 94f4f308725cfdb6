package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Cost;
import id.kipp.catalogue.KeyFigure;
import id.kipp.catalogue.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case as texts under their names, so that two of them can be compared part by part. */
public final class CaseWording {

    private CaseWording() {}

    /** In the order of the public page; parts without text are there, too. @param on whose language */
    public static Map<String, String> parts(Component on, CaseText text) {
        var parts = new LinkedHashMap<String, String>();
        put(on, parts, "site.case-problem", text.tale().problem());
        put(on, parts, "site.case-for-whom", text.tale().forWhom());
        put(on, parts, "site.case-does", text.tale().does());
        put(on, parts, "site.case-changed", text.tale().changed());
        put(on, parts, "site.figure", lines(text.figures(), CaseWording::figure));
        put(on, parts, "site.cost-start", cost(text.effort().start()));
        put(on, parts, "site.cost-year", cost(text.effort().perYear()));
        put(on, parts, "site.staff", text.effort().staff());
        put(on, parts, "site.first-result", text.effort().firstResult());
        put(on, parts, "site.outside", text.effort().outside());
        put(on, parts, "site.case-core", String.join("\n", text.reuse().core()));
        put(on, parts, "site.case-adaptable", String.join("\n", text.reuse().adaptable()));
        put(on, parts, "site.case-prerequisites", String.join("\n", text.reuse().prerequisites()));
        put(on, parts, "site.case-not-for", text.tale().notFor());
        put(on, parts, "site.video", text.media().video());
        put(
                on,
                parts,
                "site.picture.MORE",
                lines(
                        text.media().pictures(),
                        p -> on.getTranslation("site.picture." + p.shows()) + ": " + p.caption() + " ["
                                + p.file().value() + "]"));
        put(
                on,
                parts,
                "site.documents",
                lines(text.media().documents(), d -> d.title() + " [" + d.file().value() + "]"));
        put(
                on,
                parts,
                "site.help-contact",
                (text.help().role() + " " + text.help().unit()).strip()
                        + (text.help().days() == 0 ? "" : " · " + text.help().days()));
        put(
                on,
                parts,
                "site.facet.THEME",
                lines(text.themes(), t -> on.getTranslation("site.scheme." + t.scheme()) + ": " + t.label()));
        return parts;
    }

    private static void put(Component on, Map<String, String> parts, String key, String text) {
        parts.put(on.getTranslation(key), text);
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String figure(KeyFigure figure) {
        return figure.name() + " (" + figure.unit() + "): " + measured(figure.before()) + " → "
                + measured(figure.after()) + "; " + figure.source();
    }

    private static String measured(Measure measure) {
        if (measure.value().isEmpty()) return "–";
        return measure.year() == 0 ? measure.value() : measure.value() + " (" + measure.year() + ")";
    }

    private static String cost(@Nullable Cost cost) {
        if (cost == null) return "";
        return "Rp" + cost.low() + " – " + cost.high() + (cost.year() == 0 ? "" : ", " + cost.year()) + " "
                + cost.source();
    }
}
