package id.kipp.assignment;

import id.kipp.proposal.Entrant;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;

/**
 * What conflicts of interest ask of a proposal: whose it is, as frozen at submission.
 *
 * @param cluster the institution's kind
 * @param province empty for central bodies
 */
public record Judged(ProposalId proposal, String institution, String cluster, String province) {

    /** @throws id.kipp.kernel.Refusal {@code proposal.not-submitted} */
    public static Judged of(Proposal proposal) {
        return of(proposal.entrant());
    }

    /** @throws id.kipp.kernel.Refusal {@code proposal.not-submitted} */
    public static Judged of(Entrant proposal) {
        var agency = proposal.submitted().agency();
        return new Judged(proposal.id(), agency.name(), agency.cluster(), agency.province());
    }
}
