package id.kipp.announcement;

import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;

/**
 * A line of an announced list. Ranks and scores are not part of it.
 *
 * @param tier what it was given: a key of one of the group's awards, or the result of the screening; empty where the list
 *     itself says it
 * @param reason why, where the list gives reasons; else empty
 */
public record LetterEntry(
        ProposalId proposal,
        String number,
        String title,
        String agency,
        String cluster,
        String province,
        String category,
        String tier,
        String reason) {

    /** By the same title, of the same institution, in the same category. */
    boolean isCalledAs(LetterEntry other) {
        return title.equals(other.title) && agency.equals(other.agency) && category.equals(other.category);
    }

    static LetterEntry of(ProposalId proposal, Header submitted, String tier, String reason) {
        var agency = submitted.agency();
        return new LetterEntry(
                proposal,
                submitted.number(),
                submitted.title(),
                agency.name(),
                agency.cluster(),
                agency.province(),
                submitted.category(),
                tier,
                reason);
    }
}
