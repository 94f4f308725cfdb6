package id.kipp.decision;

import static java.util.stream.Collectors.toMap;

import id.kipp.kernel.Actor;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import id.kipp.ranking.Sorting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * How sure the order on the boards is, from the sealed versions the totals rest on. It stands beside the totals, which
 * decide, and never in their place.
 */
@Service
public class DecisionCertainty {

    /** Anybody who calculates it again gets the same figures. */
    private static final long SEED = 1;

    private final Deliberations deliberations;
    private final Veil veil;
    private final CertaintyStore kept;

    DecisionCertainty(Deliberations deliberations, Veil veil, CertaintyStore kept) {
        this.deliberations = deliberations;
        this.veil = veil;
        this.kept = kept;
    }

    /**
     * What the actor is in conflict with has no part in it, so that nothing of it shows in the chances of the others.
     *
     * <p>A pool is a board's cluster, a candidate the id of its proposal. Takes a second or so for thousands, the first
     * time; then it is kept.
     */
    public Certainty of(Actor actor, Decision asked) {
        var seen = seen(actor, asked);
        return kept.of(judgements(seen), seats(seen), Method.RAW, SEED);
    }

    /** Whether better candidates went to harsher or milder judges, which makes {@link #of} too sure of itself. */
    public Optional<Sorting> sorting(Actor actor, Decision asked) {
        var seen = seen(actor, asked);
        return kept.sorting(judgements(seen), seats(seen), Method.RAW, SEED);
    }

    private Decision seen(Actor actor, Decision asked) {
        deliberations.requireReader(actor, asked.edition(), asked.matter());
        return veil.over(actor, asked);
    }

    private static Map<String, Integer> seats(Decision seen) {
        return seen.boards().stream().collect(toMap(Board::cluster, Board::places));
    }

    private static List<Judgement> judgements(Decision seen) {
        return seen.boards().stream()
                .flatMap(b -> b.candidates().stream().flatMap(c -> judgements(b.cluster(), c)))
                .toList();
    }

    private static Stream<Judgement> judgements(String pool, Candidate c) {
        return c.placing().basis().stream()
                .map(b -> new Judgement(
                        pool,
                        c.proposal().value(),
                        b.evaluator().value(),
                        b.total().exact()));
    }
}
