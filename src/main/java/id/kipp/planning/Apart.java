package id.kipp.planning;

import java.util.Arrays;
import java.util.Locale;

/** Why judges are not all linked by judging together, so that nobody can compare the mild with the harsh among all of them. */
public enum Apart {
    /** One judge per paper links nobody. */
    ONE_JUDGE_EACH,
    /** Each paper links k judges, and that many papers cannot link them all. */
    TOO_FEW_PAPERS,
    /** Nobody judges outside their own sub-team. */
    SUB_TEAMS,
    /** Conflicts leave no paper that two of the islands may share. */
    CONFLICTS,
    /** It would cost even loads or matching topics. */
    COST;

    static Apart why(Holdings now) {
        long judging = Arrays.stream(now.load).filter(load -> load > 0).count();
        if (now.in.k() == 1) {
            return ONE_JUDGE_EACH;
        }
        if (!now.in.problem.teams().isEmpty()) {
            return SUB_TEAMS;
        }
        if ((long) now.in.papers.size() * (now.in.k() - 1) < judging - 1) {
            return TOO_FEW_PAPERS;
        }
        return Islands.ofAllowed(now).count() <= 1 ? COST : CONFLICTS;
    }

    /** The key of the sentence that says so. */
    public String key() {
        return "plan.apart." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
