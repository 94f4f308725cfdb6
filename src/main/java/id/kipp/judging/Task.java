package id.kipp.judging;

import id.kipp.proposal.Entrant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an evaluator's worklist.
 *
 * @param given criteria that have points
 * @param total of the own sheet, hundredths of a point, once sealed, else null
 * @param agreed what the team agreed on, hundredths of a point, else null
 */
public record Task(
        Entrant proposal, State state, int given, int criteria, @Nullable Integer total, @Nullable Integer agreed) {

    public enum State {
        UNREAD,
        STARTED,
        SEALED,
        /** All have sealed and the team has not agreed yet. */
        TO_CONSOLIDATE,
        AGREED,
        RECUSED
    }
}
