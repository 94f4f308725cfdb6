package id.kipp.ui.unit;

import id.kipp.proposal.ProposalRow;

/** How the unit sees its proposals: what asks for its hand comes first. */
enum Pile {
    TO_WRITE,
    AT_AGENCY,
    COMPETING,
    ENDED;

    static Pile of(ProposalRow row) {
        return switch (row.stage()) {
            case DRAFT, RETURNED -> TO_WRITE;
            case AT_AGENCY -> AT_AGENCY;
            case SUBMITTED, SCREENED, NOMINATED, FINALIST_PROVISIONAL, FINALIST -> COMPETING;
            case AWARDED, CLOSED -> ENDED;
        };
    }
}
