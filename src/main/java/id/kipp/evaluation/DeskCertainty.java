package id.kipp.evaluation;

import static java.util.stream.Collectors.toMap;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Exact;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * How sure the order behind a nomination is, from the sealed sheets alone. It stands beside the agreed scores, which decide,
 * and never in their place.
 */
@Service
public class DeskCertainty {

    /** Anybody who calculates it again gets the same figures. */
    private static final long SEED = 1;

    private final SheetStore sheets;

    DeskCertainty(SheetStore sheets) {
        this.sheets = sheets;
    }

    /** A pool is a cluster, a candidate the id of its proposal. Takes a second or so for thousands; two commands at most. */
    public Certainty of(Actor actor, Nomination seen) {
        actor.require(Role.SECRETARIAT, Role.EVALUATOR, Role.PANELIST);
        var clusters = new HashMap<ProposalId, String>();
        seen.pools().forEach(p -> p.candidates().forEach(c -> clusters.put(c.proposal(), p.cluster())));
        var seats = seen.pools().stream().collect(toMap(Pool::cluster, Pool::places));
        var judgements = sheets.of(seen.edition()).stream()
                .filter(s -> clusters.containsKey(s.proposal()))
                .flatMap(s -> judgement(s, clusters.getOrDefault(s.proposal(), "")).stream())
                .toList();
        return Certainty.of(judgements, seats, Method.RAW, SEED);
    }

    private static List<Judgement> judgement(ScoreSheet sheet, String cluster) {
        return sheet.current().stream()
                .map(s -> new Judgement(
                        cluster,
                        sheet.proposal().value(),
                        sheet.evaluator().value(),
                        Exact.of(s.total(), 100)))
                .toList();
    }
}
