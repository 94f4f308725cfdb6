package id.kipp.proposal;

import id.kipp.edition.EditionId;

/** What the public knows of a finalist. */
public record Announced(
        ProposalId id,
        EditionId edition,
        String number,
        String title,
        String agency,
        String cluster,
        String province,
        String group,
        String category,
        Stage stage) {

    public static Announced of(Proposal proposal) {
        return of(proposal.entrant());
    }

    public static Announced of(Entrant proposal) {
        var s = proposal.submitted();
        return new Announced(
                proposal.id(),
                proposal.edition(),
                s.number(),
                s.title(),
                s.agency().name(),
                s.agency().cluster(),
                s.agency().province(),
                s.group(),
                s.category(),
                proposal.stage());
    }
}
