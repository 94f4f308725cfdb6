package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.UnitId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A {@link Proposal} without what only its own page shows: what lists, planning and ranking read, by the thousand. */
public record Entrant(
        @BsonId ProposalId id,
        EditionId edition,
        AgencyId agency,
        UnitId unit,
        Stage stage,
        @Nullable Header submission,
        @Nullable Closing closing,
        @Nullable Correction called) {

    /** @throws Refusal {@code proposal.not-submitted} */
    public Header submitted() {
        if (submission == null) throw new Refusal(ProposalRefusal.NOT_SUBMITTED);
        return submission;
    }

    /** The same as the last letter has it. */
    public Header named() {
        return called == null ? submitted() : called.of(submitted());
    }

    Entrant asAnnounced() {
        var told = Told.of(stage, closing);
        return new Entrant(id, edition, agency, unit, told.stage(), submission, told.closing(), called);
    }
}
