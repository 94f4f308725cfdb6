package id.kipp.assignment;

import id.kipp.audit.Hidden;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator's place at one proposal; a place that ended stays on record with its reason.
 *
 * @param called why a third judge was called to it; null for the places that every proposal has
 */
public record Place(
        AccountId evaluator,
        Instant since,
        @Nullable Ending ended,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable String called) {

    public enum Ending {
        /** The evaluator declared a conflict of interest. */
        RECUSED,
        /** The evaluator stepped back from more than this: a disclosure says from what, and whether it holds. */
        STEPPED_BACK,
        /** The secretariat gave the place to another. */
        REPLACED,
        /** The secretariat had named them, and took it back. */
        TAKEN_BACK
    }

    static Place of(AccountId evaluator, Instant since) {
        return new Place(evaluator, since, null, null, null, null);
    }

    static Place called(AccountId third, Instant since, String why) {
        return new Place(third, since, null, null, null, why);
    }

    /** The same place, given to another. */
    Place to(AccountId other, Instant now) {
        return new Place(other, now, null, null, null, called);
    }

    boolean isThird() {
        return called != null;
    }

    /** Whoever had it gave it up. */
    public boolean isGivenUp() {
        return ended == Ending.RECUSED || ended == Ending.STEPPED_BACK;
    }

    public boolean isActive() {
        return ended == null;
    }

    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("evaluator", evaluator);
        facts.put("since", since);
        facts.put("ended", ended);
        facts.put("until", until);
        facts.put("reasonSha256", new Hidden(reason));
        if (called != null) facts.put("calledSha256", new Hidden(called));
        return facts;
    }

    Place ended(Ending how, String why, Instant at) {
        return new Place(evaluator, since, how, why, at, called);
    }
}
