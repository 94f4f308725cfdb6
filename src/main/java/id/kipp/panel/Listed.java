package id.kipp.panel;

import id.kipp.proposal.ProposalId;

/** A line of an announced list. Ranks and scores are not part of it. */
public record Listed(
        ProposalId proposal,
        String number,
        String title,
        String agency,
        String cluster,
        String province,
        String category,
        String tier) {

    static Listed of(Contender c) {
        return new Listed(
                c.proposal(), c.number(), c.title(), c.agency(), c.cluster(), c.province(), c.category(), c.tier());
    }
}
