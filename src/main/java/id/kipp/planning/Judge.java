package id.kipp.planning;

import id.kipp.kernel.Refusal;
import java.util.Locale;
import java.util.Set;

/** What the planner must know of an evaluator: how many proposals at most, where from, and which categories they know. */
public record Judge(String id, int capacity, String institution, String province, Set<String> categories) {

    public Judge {
        categories = Set.copyOf(categories);
        if (capacity < 0) {
            throw new Refusal(PlanRefusal.CAPACITY_NEGATIVE, id);
        }
    }

    /** From the same institution, compared trimmed and case-folded; who has none is in conflict with nobody. */
    boolean sharesInstitutionWith(Paper paper) {
        var mine = folded(institution);
        return !mine.isEmpty() && mine.equals(folded(paper.institution()));
    }

    /** As institutions are compared: without space around them, upper and lower case alike. */
    public static String folded(String institution) {
        int start = 0;
        int end = institution.length();
        while (start < end && isSpace(institution.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(institution.charAt(end - 1))) {
            end--;
        }
        return institution.substring(start, end).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Spreadsheets like to leave the no-break kind behind. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
