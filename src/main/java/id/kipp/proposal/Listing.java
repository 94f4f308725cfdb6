package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;
import id.kipp.store.Flat;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** What the secretariat's list reads of an entry. */
public record Listing(
        @BsonId ProposalId id,
        EditionId edition,
        AgencyId agency,
        UnitId unit,
        Stage stage,
        Submitted submission,
        @Nullable Verdict screening,
        @Nullable End closing,
        Instant changedAt) {

    public record Submitted(@Flat Header header, List<Warning> warnings) {}

    public record Warning(String kind) {}

    public record Verdict(Screening.Outcome outcome) {}

    public record End(Closing.Outcome outcome) {}

    ProposalRow row() {
        var result = new ProposalRow.Result(
                closing == null ? null : closing.outcome(),
                screening == null ? null : screening.outcome(),
                submission.warnings().size());
        return new ProposalRow(id, edition, unit, submission.header(), stage, result, Readiness.DONE, changedAt);
    }
}
