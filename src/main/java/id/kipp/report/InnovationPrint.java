package id.kipp.report;

import id.kipp.catalogue.Block;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.KeyFigure;
import id.kipp.catalogue.KnownEntry;
import id.kipp.catalogue.Measure;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Sentences;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** An innovation's page as PDF: what stands on it, to be taken along. */
@Service
public class InnovationPrint {

    /** A picture, drawn anew, with what is said of it. */
    public record Picture(byte[] jpeg, String caption) {}

    /** @param language of headings; the texts are in the owner's words */
    @PublicAccess("what is printed is published")
    public byte[] pdf(KnownEntry known, List<Picture> pictures, Locale language) {
        var say = Sentences.in(language);
        var entry = known.entry();
        var origin = entry.origin();
        var text = known.shown().shown();
        var out = new Markup()
                .element("h1", entry.text().title())
                .raw("<table class='meta'>")
                .raw(row(say.of("site.institution"), origin.agencyName()))
                .raw(row(say.of("site.province"), origin.province()))
                .raw(row(say.of("site.year"), Integer.toString(origin.year())))
                .raw(row(say.of("site.award"), entry.tier().label().in(language)))
                .raw(row(say.of("site.decree"), entry.text().decree()))
                .raw(row(
                        say.of("site.facet.STATUS"),
                        say.of("site.value.STATUS." + known.shown().pulse().running())))
                .raw(row(say.of("site.staff"), text.effort().staff()))
                .raw(row(say.of("site.number"), entry.id().value()))
                .raw("</table>");
        for (var picture : pictures)
            out.raw("<p><img style='max-width: 120mm; max-height: 90mm' src='data:image/jpeg;base64,"
                            + Base64.getEncoder().encodeToString(picture.jpeg()) + "' /><br/>")
                    .element("span class='small'", picture.caption())
                    .raw("</p>");
        told(out, say.of("site.case-problem"), text.tale().problem());
        told(out, say.of("site.case-for-whom"), text.tale().forWhom());
        told(out, say.of("site.case-does"), text.tale().does());
        told(out, say.of("site.case-changed"), text.tale().changed());
        figures(out, say, text);
        for (Block block : entry.text().blocks())
            if (!known.shown().fed().contains(block.key()))
                told(out, block.heading().in(language), block.text());
        lines(out, say.of("site.case-prerequisites"), text.reuse().prerequisites());
        lines(out, say.of("site.case-core"), text.reuse().core());
        lines(out, say.of("site.case-adaptable"), text.reuse().adaptable());
        told(out, say.of("site.case-not-for"), text.tale().notFor());
        return Pdf.of(entry.text().title(), out);
    }

    private static void figures(Markup out, Sentences say, CaseText text) {
        if (text.figures().isEmpty()) return;
        out.raw("<table><tr>")
                .element("th", say.of("site.figure"))
                .element("th", say.of("site.figure-before"))
                .element("th", say.of("site.figure-after"))
                .element("th", say.of("site.source"))
                .raw("</tr>");
        for (KeyFigure figure : text.figures())
            out.raw("<tr>")
                    .element("td", figure.name() + (figure.unit().isEmpty() ? "" : " (" + figure.unit() + ")"))
                    .element("td", measured(figure.before()))
                    .element("td", measured(figure.after()))
                    .element("td class='small'", figure.source())
                    .raw("</tr>");
        out.raw("</table>");
    }

    private static String measured(Measure measure) {
        return measure.year() == 0 ? measure.value() : measure.value() + " (" + measure.year() + ")";
    }

    private static void told(Markup out, String heading, String text) {
        if (text.isBlank()) return;
        out.element("h2", heading);
        for (var paragraph : text.strip().split("\\R\\s*\\R")) out.element("p", paragraph);
    }

    private static void lines(Markup out, String heading, List<String> lines) {
        if (lines.isEmpty()) return;
        out.element("h2", heading).raw("<ul>");
        lines.forEach(l -> out.element("li", l));
        out.raw("</ul>");
    }

    private static String row(String name, String value) {
        return value.isBlank()
                ? ""
                : new Markup()
                        .raw("<tr>")
                        .element("th", name)
                        .element("td", value)
                        .raw("</tr>")
                        .toString();
    }
}
