package id.kipp.proposal;

import id.kipp.edition.EditionId;

/** What the public knows of a finalist, as the last letter calls it. */
public record Announced(ProposalId id, EditionId edition, Header submitted, Stage stage) {

    public static Announced of(Proposal proposal) {
        return of(proposal.entrant());
    }

    public static Announced of(Entrant proposal) {
        return new Announced(proposal.id(), proposal.edition(), proposal.named(), proposal.stage());
    }

    public String title() {
        return submitted.title();
    }

    public String agency() {
        return submitted.agency().name();
    }
}
