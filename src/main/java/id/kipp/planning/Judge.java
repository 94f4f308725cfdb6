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

    /** As institutions are compared: every run of blanks of any kind is one, none around them, upper and lower case alike. */
    public static String folded(String institution) {
        var folded = new StringBuilder(institution.length());
        for (int i = 0; i < institution.length(); i++) {
            char c = institution.charAt(i);
            if (!isSpace(c)) folded.append(c);
            else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        return folded.toString().stripTrailing().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Spreadsheets like to leave the no-break kind behind. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
