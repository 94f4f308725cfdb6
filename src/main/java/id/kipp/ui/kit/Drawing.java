package id.kipp.ui.kit;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/** Writes one SVG picture, element by element. Every text and every attribute that can come from a person is escaped. */
final class Drawing {

    private final StringBuilder svg = new StringBuilder();

    /** With a box of its own units: the picture grows and shrinks with the page, letters and all. */
    static Drawing scaled(String className, String name, String description, int width, int height) {
        return new Drawing(
                "role=\"img\" class=\"%s\" viewBox=\"0 0 %d %d\"".formatted(className, width, height),
                name,
                description);
    }

    /** As {@link #scaled}, for a picture whose parts are links: its inside is read, too. */
    static Drawing linked(String className, String name, String description, int width, int height) {
        return new Drawing(
                "role=\"group\" class=\"%s\" viewBox=\"0 0 %d %d\"".formatted(className, width, height),
                name,
                description);
    }

    /** As wide as the page gives, so many pixels high; horizontal places are per cent. */
    static Drawing wide(String className, String name, String description, int height) {
        return new Drawing(
                "role=\"img\" class=\"%s\" width=\"100%%\" height=\"%d\"".formatted(className, height),
                name,
                description);
    }

    private Drawing(String attributes, String name, String description) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ")
                .append(attributes)
                .append(" aria-label=\"")
                .append(escape(name))
                .append("\"><desc>")
                .append(escape(description))
                .append("</desc>");
    }

    Drawing rect(String className, String x, String y, String width, String height) {
        return tag("rect", className, "x", x, "y", y, "width", width, "height", height);
    }

    Drawing line(String className, String x1, String y1, String x2, String y2) {
        return tag("line", className, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    Drawing circle(String className, String cx, String cy, String r) {
        return tag("circle", className, "cx", cx, "cy", cy, "r", r);
    }

    Drawing text(String className, String x, String y, String text) {
        open("text", className, "x", x, "y", y);
        svg.append(escape(text)).append("</text>");
        return this;
    }

    /** What follows until {@link #end} belongs together and has this title under the pointer. */
    Drawing group(String className, String title) {
        open("g", className);
        return title(title);
    }

    Drawing link(String className, String href, String title) {
        open("a", className, "href", href, "aria-label", title);
        return title(title);
    }

    Drawing end(String tag) {
        svg.append("</").append(tag).append('>');
        return this;
    }

    Drawing tag(String tag, String className, String... attributes) {
        open(tag, className, attributes);
        return end(tag);
    }

    Svg done() {
        return new Svg(svg + "</svg>");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private Drawing title(String title) {
        svg.append("<title>").append(escape(title)).append("</title>");
        return this;
    }

    private void open(String tag, String className, String... attributes) {
        svg.append('<').append(tag).append(" class=\"").append(className).append('"');
        for (var i = 0; i < attributes.length; i += 2) {
            svg.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        svg.append('>');
    }
}
