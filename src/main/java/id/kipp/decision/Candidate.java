package id.kipp.decision;

import id.kipp.assignment.Judged;
import id.kipp.proposal.ProposalId;

/**
 * A proposal in a ranked pool, as it stood when the list was prepared.
 *
 * @param score agreed score in hundredths of a point
 * @param ladder values of the tie-break rungs in order, as exact fractions
 * @param tie empty; the rung that decided; or {@code people} where people must decide
 * @param within inside the places of its pool by rank
 * @param chosen what people decided, which may differ from {@code within} with a reason
 */
public record Candidate(
        ProposalId proposal,
        String number,
        String title,
        String agency,
        String province,
        String category,
        boolean disadvantaged,
        boolean newFace,
        int score,
        java.util.List<String> ladder,
        int rank,
        String tie,
        boolean within,
        boolean chosen) {

    Candidate ranked(int place) {
        return place == rank
                ? this
                : new Candidate(
                        proposal,
                        number,
                        title,
                        agency,
                        province,
                        category,
                        disadvantaged,
                        newFace,
                        score,
                        ladder,
                        place,
                        tie,
                        within,
                        chosen);
    }

    Judged judged(String cluster) {
        return new Judged(proposal, agency, cluster, province);
    }

    Candidate choose(boolean yes) {
        return new Candidate(
                proposal,
                number,
                title,
                agency,
                province,
                category,
                disadvantaged,
                newFace,
                score,
                ladder,
                rank,
                tie,
                within,
                yes);
    }
}
