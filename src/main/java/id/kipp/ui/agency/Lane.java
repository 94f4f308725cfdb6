package id.kipp.ui.agency;

import id.kipp.proposal.ProposalRow;
import id.kipp.ui.kit.Glyph;
import java.util.Optional;

/** The columns of the board: whose turn it is. What a unit has thrown away is in none. */
enum Lane {
    WAITING(Glyph.INBOX),
    RETURNED(Glyph.UNDO),
    DRAFT(Glyph.DRAFT),
    SUBMITTED(Glyph.SEND),
    ENDED(Glyph.FLAG);

    private final Glyph glyph;

    Lane(Glyph glyph) {
        this.glyph = glyph;
    }

    Glyph glyph() {
        return glyph;
    }

    static Optional<Lane> of(ProposalRow row) {
        return Optional.ofNullable(
                switch (row.stage()) {
                    case DISCARDED -> null;
                    case DRAFT -> DRAFT;
                    case AT_AGENCY -> WAITING;
                    case RETURNED -> RETURNED;
                    case SUBMITTED, SCREENED, NOMINATED, FINALIST_PROVISIONAL, FINALIST, AWARDED -> SUBMITTED;
                    case CLOSED -> ENDED;
                });
    }
}
