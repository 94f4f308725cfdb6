package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param header as it is written now; what is frozen at submission is empty before
 * @param readiness for what has yet to be entered or corrected, without a look at its documents' states
 * @param changedAt when it last moved, for a draft when it was last saved
 */
public record ProposalRow(
        ProposalId id,
        EditionId edition,
        UnitId unit,
        Header header,
        Stage stage,
        Result result,
        Readiness readiness,
        Instant changedAt) {

    /**
     * What came of it so far.
     *
     * @param verdict what screening found; told the secretariat alone
     * @param warnings of the checks, when it was submitted
     */
    public record Result(Closing.@Nullable Outcome outcome, Screening.@Nullable Outcome verdict, int warnings) {}

    public String number() {
        return header.number();
    }

    public String title() {
        return header.title();
    }

    public String group() {
        return header.group();
    }

    public String category() {
        return header.category();
    }

    public String agencyName() {
        return header.agency().name();
    }

    public Closing.@Nullable Outcome outcome() {
        return result.outcome();
    }

    public Screening.@Nullable Outcome verdict() {
        return result.verdict();
    }

    public int warnings() {
        return result.warnings();
    }

    /** What it still lacks. */
    public List<Finding> findings() {
        return readiness.findings();
    }
}
