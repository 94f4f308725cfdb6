package id.kipp.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a proposal was received: what the page, the PDF and the QR code say.
 *
 * @param withdrawnAt when its institution took it back; nothing while it stands
 */
public record Receipt(
        String number,
        String code,
        String title,
        String agency,
        String unit,
        Instant at,
        String sha256,
        int revision,
        @Nullable Instant withdrawnAt) {

    /** @throws id.kipp.kernel.Refusal {@code proposal.not-submitted} */
    public static Receipt of(Proposal proposal) {
        var withdrawal = proposal.withdrawal();
        var s = withdrawal == null ? proposal.submitted() : withdrawal.receipt();
        return new Receipt(
                s.number(),
                s.code(),
                s.title(),
                s.agency().name(),
                s.agency().unitName(),
                s.at(),
                s.revision(),
                s.revisionNo(),
                withdrawal == null ? null : withdrawal.at());
    }
}
