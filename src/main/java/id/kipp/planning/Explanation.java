package id.kipp.planning;

import java.util.List;
import java.util.Locale;

/** Why these judges and not the others judge a proposal; the chosen first, each group sorted by id. */
public record Explanation(String proposal, List<Verdict> verdicts) {

    public Explanation {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * What speaks for or against one judge.
     *
     * @param knows the judge knows the proposal's category
     * @param amount how many, where the cause counts something
     */
    public record Verdict(String judge, boolean knows, int load, int capacity, Cause cause, long amount) {

        public boolean chosen() {
            return cause == Cause.CHOSEN || cause == Cause.CHOSEN_FOR_TOPIC || cause == Cause.FINISHED;
        }

        /** The key of the sentence that says so, with {@link #arguments}. */
        public String key() {
            return "plan.why." + cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public Object[] arguments() {
            return new Object[] {load, capacity, amount};
        }
    }

    /** In all of these "would" means: after everything else is exchanged as well as possible, exactly. */
    public enum Cause {
        /** Has it, knowing the category. */
        CHOSEN_FOR_TOPIC,
        /** Has it: the best for loads. */
        CHOSEN,
        /** Has it and has finished. */
        FINISHED,
        SAME_INSTITUTION,
        CONFLICT,
        OTHER_TEAM,
        /** Takes nothing more. */
        GONE,
        /** All places of the proposal are taken by finished work. */
        PLACES_TAKEN,
        /** Is full, and no exchange would make room. */
        NO_ROOM,
        /** Would change so many more assignments of an earlier plan. */
        MORE_CHANGES,
        /** Would make loads less even. */
        LESS_EVEN,
        /** Would leave so many more proposals without anybody who knows their category. */
        UNSERVED,
        /** Would cost so many matching pairs. */
        FEWER_MATCHES,
        /** Would serve the worst served worse. */
        LESS_FAIR,
        /** Would be as good: meetings of pairs and the seed decided. */
        AS_GOOD
    }
}
