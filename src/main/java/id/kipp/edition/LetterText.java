package id.kipp.edition;

import java.util.Map;

/**
 * What the edition's letter on a matter says until somebody writes it otherwise. In Indonesian, as official letters are.
 *
 * @param key of the matter
 */
public record LetterText(String key, String subject, String body) {

    /** What is put in, by what stands between braces. */
    public enum Place {
        HAL,
        KELOMPOK,
        EDISI,
        TAHUN;

        String mark() {
            return "{" + name().toLowerCase(java.util.Locale.ROOT) + "}";
        }
    }

    /** With what it is about put in. */
    public LetterText filled(Map<Place, String> facts) {
        return new LetterText(key, fill(subject, facts), fill(body, facts));
    }

    private static String fill(String text, Map<Place, String> facts) {
        var filled = text;
        for (var fact : facts.entrySet()) filled = filled.replace(fact.getKey().mark(), fact.getValue());
        return filled;
    }
}
