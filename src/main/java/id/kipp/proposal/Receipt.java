package id.kipp.proposal;

import java.time.Instant;

/** Proof that a proposal was received: what the page, the PDF and the QR code say. */
public record Receipt(
        String number, String code, String title, String agency, String unit, Instant at, String sha256, int revision) {

    /** @throws id.kipp.kernel.Refusal {@code proposal.not-submitted} */
    public static Receipt of(Proposal proposal) {
        var s = proposal.submitted();
        return new Receipt(
                s.number(),
                s.code(),
                s.title(),
                s.agency().name(),
                s.agency().unitName(),
                s.at(),
                s.revision(),
                s.revisionNo());
    }
}
