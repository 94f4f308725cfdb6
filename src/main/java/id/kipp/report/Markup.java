package id.kipp.report;

/** XHTML that is put together from texts: whatever people typed is escaped on its way in. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Our own tags, as they are. */
    Markup raw(String tags) {
        out.append(tags);
        return this;
    }

    Markup text(String text) {
        text.codePoints().forEach(this::put);
        return this;
    }

    Markup element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ", 2)[0] + ">");
    }

    private void put(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (isXml(c)) out.appendCodePoint(c);
            }
        }
    }

    /** XML has no way to write the others. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
