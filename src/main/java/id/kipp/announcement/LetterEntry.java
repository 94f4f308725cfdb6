package id.kipp.announcement;

import id.kipp.decision.Contender;
import id.kipp.proposal.ProposalId;

/** A line of an announced list. Ranks and scores are not part of it. */
public record LetterEntry(
        ProposalId proposal,
        String number,
        String title,
        String agency,
        String cluster,
        String province,
        String category,
        String tier) {

    static LetterEntry of(Contender c) {
        return new LetterEntry(
                c.proposal(), c.number(), c.title(), c.agency(), c.cluster(), c.province(), c.category(), c.tier());
    }
}
