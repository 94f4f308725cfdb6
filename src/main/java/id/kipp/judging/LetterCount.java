package id.kipp.judging;

/** Counts the letters of a text that are no blanks, as a browser does: those are the same however a page breaks its lines. */
public final class LetterCount {

    private LetterCount() {}

    public static int of(String text) {
        return (int) text.chars().filter(c -> !isBlank(c)).count();
    }

    /** The piece of a text that begins behind so many letters, up to so many; without blanks at its ends. */
    static String piece(String text, int from, int to) {
        if (from < 0 || to <= from) return "";
        var begin = index(text, from);
        var end = index(text, to - 1);
        return begin < text.length() ? text.substring(begin, Math.min(text.length(), end + 1)) : "";
    }

    /** Where the letter is before which so many stand; the text's end where there are not as many. */
    private static int index(String text, int count) {
        var seen = 0;
        for (var i = 0; i < text.length(); i++) if (!isBlank(text.charAt(i)) && seen++ == count) return i;
        return text.length();
    }

    /** What a browser's {@code \s} takes. */
    private static boolean isBlank(int letter) {
        return Character.isSpaceChar(letter) || letter >= '\t' && letter <= '\r' || letter == '\uFEFF';
    }
}
