package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of what is long the beginning; the rest opens at the same place, and is printed. */
final class FirstLines {

    private static final int LINES = 5;
    private static final int LETTERS = 900;

    private FirstLines() {}

    /** @param element of the list, with its classes */
    static Html list(Visit visit, String element, List<Html> lines) {
        if (lines.size() <= LINES + 1) return el(element, lines);
        var rest = lines.size() - LINES;
        return Html.all(
                el(element, lines.subList(0, LINES)),
                el(
                        "details.more-lines",
                        el(
                                "summary",
                                visit.say("site.more-lines", visit.tongue().whole(rest))),
                        el(element, lines.subList(LINES, lines.size()))));
    }

    /** A text of people: its first paragraphs. */
    static Html text(Visit visit, String text) {
        var paragraphs = EntryPage.paragraphs(text).toList();
        var shown = 0;
        var letters = 0;
        for (var part : text.strip().split("\\R\\s*\\R")) {
            if (shown > 0 && letters + part.length() > LETTERS) break;
            letters += part.length();
            shown++;
        }
        return el("div", visit.indonesian(), paragraphs.subList(0, shown), rest(visit, paragraphs, shown));
    }

    private static @Nullable Html rest(Visit visit, List<Html> paragraphs, int shown) {
        if (shown >= paragraphs.size()) return null;
        return el(
                "details.more-lines",
                el("summary", at("lang", visit.tongue().code()), visit.say("site.read-on")),
                paragraphs.subList(shown, paragraphs.size()));
    }
}
