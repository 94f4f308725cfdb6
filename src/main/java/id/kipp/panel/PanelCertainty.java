package id.kipp.panel;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Exact;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How sure the panel's order is, from its sealed sheets alone; beside the board, never in its place. */
@Service
public class PanelCertainty {

    /** Anybody who calculates it again gets the same figures. */
    private static final long SEED = 1;

    private static final String ONE_POOL = "";

    private final HearingStore hearings;

    PanelCertainty(HearingStore hearings) {
        this.hearings = hearings;
    }

    /** One pool, named by the empty string; a candidate is the id of its proposal. */
    public Certainty of(Actor actor, Plenary seen) {
        actor.require(Role.PANELIST, Role.SECRETARIAT);
        var onBoard = new HashSet<ProposalId>();
        var recused = new HashSet<String>();
        seen.boards().forEach(b -> b.contenders().forEach(c -> onBoard.add(c.proposal())));
        hearings.recusals(seen.edition()).forEach(r -> recused.add(r.id()));
        var judgements = hearings.sheets(seen.edition()).stream()
                .filter(s -> onBoard.contains(s.proposal())
                        && !recused.contains(PanelSheet.idOf(s.proposal(), s.panelist())))
                .flatMap(s -> s.current().stream().map(v -> judgement(s, v.total())))
                .toList();
        var seats = seen.boards().stream().mapToInt(Board::seats).sum();
        return Certainty.of(judgements, Map.of(ONE_POOL, seats), Method.RAW, SEED);
    }

    private static Judgement judgement(PanelSheet sheet, int total) {
        return new Judgement(
                ONE_POOL,
                sheet.proposal().value(),
                sheet.panelist().value(),
                Exact.of(total, 100));
    }
}
