package id.kipp.table;

/**
 * A text that a spreadsheet would take for a formula when it opens CSV (OWASP, CSV injection). It goes out with an
 * apostrophe before it, as people write it themselves, and comes back without.
 */
final class Formula {

    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char MARK = '\'';

    private Formula() {}

    static String disarmed(String text) {
        return begins(text, 0) ? MARK + text : text;
    }

    static String asTyped(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && begins(text, 1) ? text.substring(1) : text;
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
