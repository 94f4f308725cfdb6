package id.kipp.decision;

import id.kipp.assignment.Judged;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Added;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on a board, as it stood when the board was laid out.
 *
 * @param submitted as frozen at submission
 * @param chosen what people decided, which may differ from its placing with a reason
 * @param tier key of the award, empty where none is given
 * @param reason empty; stands in what was recorded of boards
 * @param called otherwise than it was submitted, as a case has found; null: as it was
 */
public record Candidate(
        ProposalId proposal,
        Header submitted,
        Placing placing,
        boolean chosen,
        String tier,
        String reason,
        @Added @Nullable Correction called) {

    public String title() {
        return named().title();
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
        return place == rank()
                ? this
                : new Candidate(proposal, submitted, placing.ranked(place), chosen, tier, reason, called);
    }

    Candidate choose(boolean yes, String award) {
        return new Candidate(proposal, submitted, placing, yes, yes ? award : "", reason, called);
    }

    /** As it is called from now on. */
    Candidate called(Correction other) {
        return new Candidate(proposal, submitted, placing, chosen, tier, reason, other.over(called));
    }

    Candidate named(@Nullable Correction other) {
        return Objects.equals(called, other)
                ? this
                : new Candidate(proposal, submitted, placing, chosen, tier, reason, other);
    }

    /** As lists and letters name it. */
    public Header named() {
        return called == null ? submitted : called.of(submitted);
    }

    Judged judged() {
        var agency = submitted.agency();
        return new Judged(proposal, agency.name(), agency.cluster(), agency.province());
    }
}
