package id.kipp.decision;

import id.kipp.assignment.Judged;
import id.kipp.judging.Consolidation;
import id.kipp.proposal.ProposalId;
import java.util.List;

/**
 * A proposal on the board, as it stood when the board was laid out.
 *
 * @param total what it is ranked by, in points of 100, as an exact fraction: the agreed desk score, or the mean of the panel
 * @param ladder values of the tie-break rungs in order, as exact fractions
 * @param tie empty; the rung that decided; or {@code people} where people must decide
 * @param within inside the seats by rank
 * @param chosen what people decided, which may differ from {@code within} with a reason
 * @param tier key of the award, empty where none is given
 * @param basis the panel's sealed versions that the total is the mean of; empty where it is the agreed desk score
 */
public record Contender(
        ProposalId proposal,
        String number,
        String title,
        String agency,
        String cluster,
        String province,
        String category,
        boolean disadvantaged,
        boolean newFace,
        String total,
        List<String> ladder,
        int rank,
        String tie,
        boolean within,
        boolean chosen,
        String tier,
        List<Consolidation.Basis> basis) {

    public Contender {
        ladder = List.copyOf(ladder);
        basis = List.copyOf(basis);
    }

    Contender ranked(int place) {
        return place == rank
                ? this
                : new Contender(
                        proposal,
                        number,
                        title,
                        agency,
                        cluster,
                        province,
                        category,
                        disadvantaged,
                        newFace,
                        total,
                        ladder,
                        place,
                        tie,
                        within,
                        chosen,
                        tier,
                        basis);
    }

    Judged judged() {
        return new Judged(proposal, agency, cluster, province);
    }

    Contender choose(boolean yes, String award) {
        return new Contender(
                proposal,
                number,
                title,
                agency,
                cluster,
                province,
                category,
                disadvantaged,
                newFace,
                total,
                ladder,
                rank,
                tie,
                within,
                yes,
                yes ? award : "",
                basis);
    }
}
