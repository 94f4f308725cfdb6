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

    private static String fill(String text, Map<String, String> facts) {
        var filled = text;
        for (var place : PaperKind.PLACES) {
            var fact = facts.getOrDefault(place, "");
            filled = filled.replace("{" + place + "}", fact.isBlank() ? "................" : fact);
        }
        return filled;
    }
}
