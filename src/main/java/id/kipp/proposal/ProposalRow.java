package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param number receipt number, empty before submission
 * @param agencyName, cluster, province as frozen at submission; empty before
 * @param verdict what screening found; told the secretariat alone
 * @param readiness 0 to 100 for what has yet to be entered or corrected, else 100
 * @param findings what it still lacks, without a look at its documents' states
 * @param changedAt when it last moved, for a draft when it was last saved
 */
public record ProposalRow(
        ProposalId id,
        EditionId edition,
        String number,
        String title,
        String group,
        String category,
        AgencyId agency,
        String agencyName,
        UnitId unit,
        String cluster,
        String province,
        Stage stage,
        Closing.@Nullable Outcome outcome,
        Screening.@Nullable Outcome verdict,
        int warnings,
        int readiness,
        List<Finding> findings,
        Instant changedAt) {}
