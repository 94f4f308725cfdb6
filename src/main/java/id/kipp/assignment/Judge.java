package id.kipp.assignment;

import id.kipp.kernel.Refusal;
import java.util.Set;

/** What the planner must know of an evaluator: how many proposals at most, where from, and which categories they know. */
public record Judge(String id, int capacity, String institution, String province, Set<String> categories) {

    public Judge {
        categories = Set.copyOf(categories);
        if (capacity < 0) {
            throw new Refusal("plan.capacity-negative", id);
        }
    }

    /** From the same institution, compared trimmed and case-folded; who has none is in conflict with nobody. */
    boolean sharesInstitutionWith(Paper paper) {
        var mine = folded(institution);
        return !mine.isEmpty() && mine.equals(folded(paper.institution()));
    }

    static String folded(String institution) {
        return institution
                .replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "")
                .toUpperCase(java.util.Locale.ROOT)
                .toLowerCase(java.util.Locale.ROOT);
    }
}
