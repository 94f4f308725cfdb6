package id.kipp.decision;

import static java.util.stream.Collectors.toMap;

import id.kipp.judging.Scores;
import id.kipp.judging.Settled;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Exact;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import java.util.HashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * How sure the order behind a nomination is, from the sealed versions the agreed scores rest on. It stands beside the agreed
 * scores, which decide, and never in their place.
 */
@Service
public class DeskCertainty {

    /** Anybody who calculates it again gets the same figures. */
    private static final long SEED = 1;

    private final Scores scores;
    private final Veil veil;
    private final CertaintyStore kept;

    DeskCertainty(Scores scores, Veil veil, CertaintyStore kept) {
        this.scores = scores;
        this.veil = veil;
        this.kept = kept;
    }

    /**
     * What the actor is in conflict with has no part in it, so that nothing of it shows in the chances of the others.
     *
     * <p>A pool is a cluster, a candidate the id of its proposal. Takes a second or so for thousands, the first time;
     * then it is kept.
     */
    public Certainty of(Actor actor, Nomination asked) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        var seen = veil.over(actor, asked);
        var clusters = new HashMap<ProposalId, String>();
        seen.pools().forEach(p -> p.candidates().forEach(c -> clusters.put(c.proposal(), p.cluster())));
        var seats = seen.pools().stream().collect(toMap(Pool::cluster, Pool::places));
        var judgements = scores.settled(seen.edition()).stream()
                .filter(c -> clusters.containsKey(c.id()))
                .flatMap(c -> judgements(c, clusters.getOrDefault(c.id(), "")))
                .toList();
        return kept.of(judgements, seats, Method.RAW, SEED);
    }

    private static Stream<Judgement> judgements(Settled agreed, String cluster) {
        return agreed.basis().stream()
                .map(b -> new Judgement(
                        cluster, agreed.id().value(), b.evaluator().value(), Exact.of(b.total(), 100)));
    }
}
