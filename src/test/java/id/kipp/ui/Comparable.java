package id.kipp.ui;

/** Text without what is random each time it is made. */
final class Comparable {

    private Comparable() {}

    private static final String DOWNLOAD = "VAADIN/dynamic/resource/";
    private static final int SIGNATURE = 128;
    private static final int HASH = 64;
    private static final int SHORT_HASH = 12;
    private static final int MINUTES = 16;

    /** What stands for a word of a text; null for itself. */
    private interface Names {
        String of(String text, int from, int to);
    }

    /**
     * A download has another address on every page. The hashes of the trail are salted, so they differ between any two worlds;
     * SealedTest sees to the salt.
     */
    static String text(String raw) {
        var lines = lines(raw);
        var downloads =
                lines.contains(DOWNLOAD) ? lines.replaceAll(DOWNLOAD + "\\d+/[0-9a-f-]{36}/", "<download>/") : lines;
        return words(downloads, Comparable::hash);
    }

    /** Minutes get a random code when they are first asked for, and its width moves the ends of lines. */
    private static String lines(String raw) {
        var named = words(raw, Comparable::minutes);
        return named.equals(raw) ? raw : named.replaceAll("\\s+", " ");
    }

    /** By hand: thousands of pages are gone through letter by letter, and a pattern takes ten times as long. */
    private static String words(String text, Names names) {
        StringBuilder named = null;
        var done = 0;
        for (var from = 0; from < text.length(); from++) {
            if (!isOfWord(text.charAt(from))) continue;
            var to = from + 1;
            while (to < text.length() && isOfWord(text.charAt(to))) to++;
            var name = names.of(text, from, to);
            if (name != null) {
                if (named == null) named = new StringBuilder(text.length());
                named.append(text, done, from).append(name);
                done = to;
            }
            from = to;
        }
        return named == null ? text : named.append(text, done, text.length()).toString();
    }

    private static String minutes(String text, int from, int to) {
        if (to - from != MINUTES || !text.startsWith("BA", from)) return null;
        for (var i = from; i < to; i++)
            if (!isDigit(text.charAt(i)) && !isBetween(text.charAt(i), 'A', 'Z')) return null;
        return "<minutes>";
    }

    /** The whole of it, or its beginning on a line of its own. */
    private static String hash(String text, int from, int to) {
        var length = to - from;
        if (length != SIGNATURE && length != HASH && (length != SHORT_HASH || !isALine(text, from, to))) return null;
        for (var i = from; i < to; i++)
            if (!isDigit(text.charAt(i)) && !isBetween(text.charAt(i), 'a', 'f')) return null;
        return length == SIGNATURE ? "<signature>" : "<sha256>";
    }

    private static boolean isALine(String text, int from, int to) {
        if (to < text.length() && text.charAt(to) != '\n') return false;
        var before = from - 1;
        while (before >= 0 && text.charAt(before) == ' ') before--;
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean isOfWord(char c) {
        return isBetween(c, 'a', 'z') || isDigit(c) || isBetween(c, 'A', 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return isBetween(c, '0', '9');
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** What was just made bears an id that nobody can foresee. */
    static String withoutNewIds(String raw) {
        return raw.replaceAll("(?<==T[0-9a-f]{8}-)[2-9A-HJKMNP-Z]{8}", "<code>")
                .replaceAll("(?<=AccountId\\[value=|account:)[a-z2-7]{16}\\b", "<account>");
    }

    static String firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        return "\n    " + around(one, at) + "\n    " + around(other, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .replace('\n', ' ');
    }
}
