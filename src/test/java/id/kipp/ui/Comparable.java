package id.kipp.ui;

/** Text without what is random each time it is made. */
final class Comparable {

    private Comparable() {}

    /** A download has another address on every page. The hashes of the trail are salted, so they differ between any two worlds; SealedTest sees to the salt. */
    static String text(String raw) {
        return lines(raw)
                .replaceAll("VAADIN/dynamic/resource/\\d+/[0-9a-f-]{36}/", "<download>/")
                .replaceAll("\\b[0-9a-f]{128}\\b", "<signature>")
                .replaceAll("\\b[0-9a-f]{64}\\b", "<sha256>")
                .replaceAll("(?m)^(\\s*)[0-9a-f]{12}$", "$1<sha256>");
    }

    /** Minutes get a random code when they are first asked for, and its width moves the ends of lines. */
    private static String lines(String raw) {
        var named = raw.replaceAll("\\bBA[0-9A-Z]{14}\\b", "<minutes>");
        return named.equals(raw) ? raw : named.replaceAll("\\s+", " ");
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
