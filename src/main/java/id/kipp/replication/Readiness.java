package id.kipp.replication;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The adopter's sheet: twenty questions of 0 to 4 points in five groups, as the dossier proposes them (6.3). */
public final class Readiness {

    /** Up to so many points an answer is a gap, which the plan has to close. */
    public static final int GAP = 1;

    public static final int MOST = 4;

    /** Questions by group, in the order of the sheet; their keys are translated. */
    public static final List<String> QUESTIONS = List.of(
            "problem",
            "baseline",
            "people",
            "acceptance",
            "core",
            "advantage",
            "trial",
            "technology",
            "regulation",
            "budget",
            "network",
            "staff",
            "leaders",
            "team",
            "procedure",
            "time",
            "risk",
            "owner",
            "mentor",
            "material");

    /** Of these, nothing at all bars the commitment (dossier 6.3). */
    static final Set<String> BARRING = Set.of("regulation", "budget", "team", "core");

    private Readiness() {}

    /** The translation of a question. */
    public static String key(String question) {
        return "replication.question." + question;
    }

    /** How ready, in percent of all points; shown beside the gaps, which alone decide. */
    public static int share(Collection<Preparation.Rating> sheet) {
        var points = sheet.stream().mapToInt(Preparation.Rating::points).sum();
        return points * 100 / (QUESTIONS.size() * MOST);
    }

    static boolean isWhole(Collection<Preparation.Rating> sheet) {
        return sheet.stream().map(Preparation.Rating::question).toList().equals(QUESTIONS)
                && sheet.stream().noneMatch(r -> r.isGap() && r.duty().isEmpty());
    }
}
