package id.kipp.decision;

import id.kipp.assignment.Judged;
import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;

/**
 * A proposal on a board, as it stood when the board was laid out.
 *
 * @param submitted as frozen at submission
 * @param chosen what people decided, which may differ from its placing with a reason
 * @param tier key of the award, empty where none is given
 * @param reason empty; stands in what was recorded of boards
 */
public record Candidate(
        ProposalId proposal, Header submitted, Placing placing, boolean chosen, String tier, String reason) {

    public String title() {
        return submitted.title();
    }

    public String cluster() {
        return submitted.agency().cluster();
    }

    public int rank() {
        return placing.rank();
    }

    public boolean within() {
        return placing.within();
    }

    Candidate ranked(int place) {
        return place == rank() ? this : new Candidate(proposal, submitted, placing.ranked(place), chosen, tier, reason);
    }

    Candidate choose(boolean yes, String award) {
        return new Candidate(proposal, submitted, placing, yes, yes ? award : "", reason);
    }

    /** As it is called from now on. */
    Candidate called(String title) {
        var s = submitted;
        var corrected = new Header(s.number(), title, s.group(), s.category(), s.agency());
        return new Candidate(proposal, corrected, placing, chosen, tier, reason);
    }

    Judged judged() {
        var agency = submitted.agency();
        return new Judged(proposal, agency.name(), agency.cluster(), agency.province());
    }
}
