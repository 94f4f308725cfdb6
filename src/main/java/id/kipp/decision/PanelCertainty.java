package id.kipp.decision;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Exact;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How sure the panel's order is, from the sealed versions its board rests on; beside the board, never in its place. */
@Service
public class PanelCertainty {

    /** Anybody who calculates it again gets the same figures. */
    private static final long SEED = 1;

    private static final String ONE_POOL = "";

    private final BoardVeil veil;
    private final CertaintyStore kept;

    PanelCertainty(BoardVeil veil, CertaintyStore kept) {
        this.veil = veil;
        this.kept = kept;
    }

    /** What the actor is in conflict with has no part in it. One pool, named by the empty string; a candidate is the id of its proposal. */
    public Certainty of(Actor actor, Plenary seen) {
        actor.require(Role.PANELIST, Role.SECRETARIAT);
        var shown = veil.over(actor, seen);
        var judgements = shown.boards().stream()
                .flatMap(b -> b.contenders().stream())
                .flatMap(c -> c.basis().stream()
                        .map(b -> new Judgement(
                                ONE_POOL, c.proposal().value(), b.evaluator().value(), Exact.of(b.total(), 100))))
                .toList();
        var seats = seen.boards().stream().mapToInt(Board::seats).sum();
        return kept.of(judgements, Map.of(ONE_POOL, seats), Method.RAW, SEED);
    }
}
