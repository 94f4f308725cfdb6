package id.kipp.ui.unit;

import id.kipp.proposal.ProposalRow;

/** How the unit sees its proposals: what asks for its hand comes first. */
enum ProposalStatus {
    TO_WRITE,
    AT_AGENCY,
    COMPETING,
    ENDED,
    DISCARDED;

    /** @param open the edition still takes proposals; what was sent back after screening has a time of its own */
    static ProposalStatus of(ProposalRow row, boolean open) {
        return switch (row.stage()) {
            case DISCARDED -> DISCARDED;
            case DRAFT -> open ? TO_WRITE : ENDED;
            case RETURNED -> open || !row.number().isEmpty() ? TO_WRITE : ENDED;
            case AT_AGENCY -> AT_AGENCY;
            case SUBMITTED, SCREENED, NOMINATED, FINALIST_PROVISIONAL, FINALIST -> COMPETING;
            case AWARDED, CLOSED -> ENDED;
        };
    }
}
