package id.kipp.replication;

import java.util.Map;

/** What a paper says, with places to be filled in between braces. */
public record PaperText(PaperKind kind, String title, String body) {

    public static final int TITLE_MAX = 300;
    public static final int BODY_MAX = 8_000;

    /** Every place of which nothing is known is a line to be written on by hand. */
    public PaperText filled(Map<String, String> facts) {
        return new PaperText(kind, fill(title, facts), fill(body, facts));
    }

    /** Once from front to back: a place that stands in a fact is what somebody typed, and stays so. */
    private static String fill(String text, Map<String, String> facts) {
        var filled = new StringBuilder();
        var done = 0;
        for (var from = text.indexOf('{'); from >= 0; from = text.indexOf('{', done)) {
            var to = text.indexOf('}', from);
            if (to < 0) break;
            var place = text.substring(from + 1, to);
            var isPlace = PaperKind.PLACES.contains(place);
            var fact = facts.getOrDefault(place, "");
            filled.append(text, done, from);
            if (isPlace) filled.append(fact.isBlank() ? "................" : fact);
            else filled.append('{');
            done = isPlace ? to + 1 : from + 1;
        }
        return filled.append(text, done, text.length()).toString();
    }
}
