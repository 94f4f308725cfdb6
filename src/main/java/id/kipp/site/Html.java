package id.kipp.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML. Markup comes from here alone: whatever else is put into an element or an attribute is text, and written as
 * text.
 */
final class Html {

    /** An attribute; left out where its value is null, bare where it is empty. */
    record At(String name, @Nullable String value) {}

    static final Html NOTHING = new Html("");

    private static final Set<String> VOID = Set.of("meta", "link", "img", "input", "br", "hr");

    private static final Set<String> BARE =
            Set.of("hidden", "required", "checked", "popover", "open", "reversed", "defer", "download");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    static At at(String name, @Nullable String value) {
        return new At(name, value);
    }

    /**
     * An element.
     *
     * @param name with its classes and its id, as selectors write them: {@code ol.hasil.mirip#dekat}
     * @param content attributes, text, numbers, further pieces, and lists of them; null is nothing
     */
    static Html el(String name, @Nullable Object... content) {
        var id = name.indexOf('#');
        var bare = id < 0 ? name : name.substring(0, id);
        var classes = bare.indexOf('.');
        var element = classes < 0 ? bare : bare.substring(0, classes);
        var out = new StringBuilder(64).append('<').append(element);
        if (classes >= 0) {
            out.append(" class=\"").append(bare.substring(classes + 1).replace('.', ' '));
            out.append('"');
        }
        if (id >= 0) out.append(" id=\"").append(name, id + 1, name.length()).append('"');
        for (var part : content) if (part instanceof At a) attribute(out, a);
        if (VOID.contains(element)) return new Html(out.append("/>").toString());
        out.append('>');
        for (var part : content) put(out, part);
        return new Html(out.append("</").append(element).append('>').toString());
    }

    /** Pieces and texts one after the other. */
    static Html all(@Nullable Object... content) {
        var out = new StringBuilder();
        for (var part : content) put(out, part);
        return new Html(out.toString());
    }

    /** The whole page. */
    static String page(Html html) {
        return "<!doctype html>\n" + html.markup + "\n";
    }

    /** Data for machines in a page: a block that no browser runs. */
    static Html data(String type, String json) {
        var safe = json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        return new Html("<script type=\"" + type + "\">" + safe + "</script>");
    }

    /** The whole document, where it is XML. */
    static String xml(Html html) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + html.markup + "\n";
    }

    boolean isNothing() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }

    private static void attribute(StringBuilder out, At at) {
        if (at.value() == null) return;
        out.append(' ').append(at.name());
        if (!at.value().isEmpty() || !BARE.contains(at.name())) {
            out.append("=\"");
            escape(out, at.value());
            out.append('"');
        }
    }

    private static void put(StringBuilder out, @Nullable Object part) {
        switch (part) {
            case null -> {}
            case At a -> {}
            case Html h -> out.append(h.markup);
            case CharSequence text -> escape(out, text);
            case Integer n -> out.append(n.intValue());
            case Long n -> out.append(n.longValue());
            case Number n -> out.append(String.format(Locale.ROOT, "%s", n));
            case Optional<?> o -> put(out, o.orElse(null));
            case Iterable<?> all -> all.forEach(p -> put(out, p));
            case BaseStream<?, ?> all -> all.iterator().forEachRemaining(p -> put(out, p));
            default -> throw new IllegalArgumentException("no content of a page: " + part.getClass());
        }
    }

    private static void escape(StringBuilder out, CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(c);
                default -> out.append(c < ' ' || c == 0x7f || c == 0xfffe || c == 0xffff ? ' ' : c);
            }
        }
    }
}
