package id.kipp.source;

/** Whether two words are one, but for a slip of the pen: a letter more, less, other, or two that changed places. */
final class Slips {

    private static final int SHORT = 4;
    private static final int LONG = 9;

    private Slips() {}

    static boolean isSame(String one, String other) {
        if (one.equals(other)) return true;
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORT || hasDigit(one) || hasDigit(other)) return false;
        int most = shorter >= LONG ? 2 : 1;
        return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Optimal string alignment. */
    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) rows[i][0] = i;
        for (int j = 0; j <= b.length(); j++) rows[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
            }
        }
        return rows[a.length()][b.length()];
    }
}
