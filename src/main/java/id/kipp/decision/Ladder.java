package id.kipp.decision;

import id.kipp.judging.Consolidation.Basis;
import id.kipp.judging.SealedPoints;
import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;
import id.kipp.ranking.Exact;
import java.util.List;
import java.util.Map;

/** What tells equals apart. @param rungs from the top @param points of all sealed versions */
record Ladder(List<String> rungs, Map<ProposalId, List<SealedPoints>> points) {

    List<Exact> values(ProposalId proposal, Header submitted, List<Basis> basis) {
        var agency = submitted.agency();
        return rungs.stream()
                .map(rung -> switch (rung) {
                    case "new_face" -> Exact.of(agency.earlierAward() ? 0 : 1);
                    case "disadvantaged" -> Exact.of(agency.disadvantaged() ? 1 : 0);
                    default -> criterion(rung.substring(rung.indexOf(':') + 1), proposal, basis);
                })
                .toList();
    }

    /** The mean of the versions that the total rests on; nothing for a criterion that the form does not have. */
    private Exact criterion(String key, ProposalId proposal, List<Basis> basis) {
        var given = points.getOrDefault(proposal, List.of()).stream()
                .flatMap(s -> s.marks().sealed().stream()
                        .filter(v -> basis.contains(new Basis(s.evaluator(), v.no(), v.total()))))
                .map(v -> v.points(key))
                .toList();
        return given.isEmpty() ? Exact.NOTHING : Exact.mean(given);
    }
}
