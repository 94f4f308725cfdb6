package id.kipp.decision;

import static java.util.stream.Collectors.toMap;

import id.kipp.edition.RankingRule;
import id.kipp.edition.Step;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Stage;
import id.kipp.ranking.Exact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a matter is decided in one group of an edition.
 *
 * @param key as it stands in the log and in exports
 * @param step whose window it is decided in
 * @param tiers keys of what those chosen are given, the first unless people say otherwise; null where nothing is given
 * @param consents how many beside whoever presides
 */
public record MatterRule(
        String key,
        Text name,
        Step step,
        Deciders deciders,
        Candidates candidates,
        Ranking ranking,
        Places places,
        @Nullable List<String> tiers,
        int consents) {

    /**
     * Who is a candidate, and what becomes of them.
     *
     * @param after key of the matter that has to be decided before, and on whose boards a candidate stood; empty where none
     * @param stages where a candidate is now; empty: whoever was chosen before
     * @param move what follows at once; null where a letter says what follows
     */
    public record Candidates(String after, Set<Stage> stages, @Nullable Move move) {}

    /** @param action as it is logged of those chosen @param left how it ends for the others; null where they stay */
    public record Move(Stage from, Stage to, String action, Closing.@Nullable Outcome left) {}

    /**
     * What candidates are ranked by.
     *
     * @param weights of the rounds that count, in their order; none where nothing is ranked
     * @param ladder rungs that tell equals apart, from the top; where a matter before it laid them out, its values hold
     * @param replicatedFrom points from which what has been replicated comes before what has not; null where it does not
     */
    public record Ranking(List<RankingRule.Weight> weights, List<String> ladder, @Nullable Integer replicatedFrom) {

        static final Ranking NONE = new Ranking(List.of(), List.of(), null);

        /** Whether it comes before those that nobody has replicated. */
        boolean isAhead(boolean replicated, Exact total) {
            return replicated && replicatedFrom != null && total.compareTo(Exact.of(replicatedFrom)) >= 0;
        }
    }

    /** How many have to consent to each candidate. */
    int voices() {
        return consents + 1;
    }

    /** What others have replicated comes first. */
    public boolean isReplicatedFirst() {
        return ranking.replicatedFrom() != null;
    }

    /** Whether a place follows from the totals: also where all go on that pass, in whatever order. */
    public boolean isByTotalAlone() {
        return !isReplicatedFirst() || places.kind() == Places.Kind.PASSING_GRADE;
    }

    boolean isRanked() {
        return !ranking.weights().isEmpty();
    }

    Map<String, Integer> shares() {
        return ranking.weights().stream().collect(toMap(RankingRule.Weight::round, RankingRule.Weight::percent));
    }

    /** What somebody is given who is taken by rank; empty where nothing is given. @throws Refusal {@code decision.no-tier} */
    String usual() {
        if (tiers == null) return "";
        if (tiers.isEmpty()) throw new Refusal(DecisionRefusal.NO_TIER);
        return tiers.getFirst();
    }

    boolean gives(String tier) {
        return tiers == null ? tier.isEmpty() : tiers.contains(tier);
    }
}
