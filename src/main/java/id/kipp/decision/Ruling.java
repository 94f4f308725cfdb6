package id.kipp.decision;

import id.kipp.assignment.Judged;
import id.kipp.proposal.AgencySnapshot;
import id.kipp.proposal.Header;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Screened;
import id.kipp.proposal.Screening;
import java.time.Instant;
import java.util.Objects;

/**
 * What is decided of one entry after screening.
 *
 * @param result one of {@link #ADMITTED}, {@link #NOT_ADMITTED}
 * @param reason why it is not admitted; empty where it is
 * @param screened when the verdict that it rests on was given
 */
public record Ruling(ProposalId proposal, Header entry, String result, String reason, Instant screened) {

    public static final String ADMITTED = "ADMITTED";
    public static final String NOT_ADMITTED = "NOT_ADMITTED";

    /** By the verdict on it; what was not corrected in time stays as it was found. */
    static Ruling of(Screened entry) {
        var verdict = Objects.requireNonNull(entry.verdict());
        var passed = verdict.outcome() == Screening.Outcome.PASSED;
        return new Ruling(
                entry.id(),
                entry.submission(),
                passed ? ADMITTED : NOT_ADMITTED,
                passed ? "" : verdict.reason(),
                verdict.at());
    }

    public boolean admits() {
        return result.equals(ADMITTED);
    }

    boolean restsOn(Screened now) {
        return now.verdict() instanceof Screened.Verdict v && v.at().equals(screened);
    }

    Judged judged() {
        AgencySnapshot agency = entry.agency();
        return new Judged(proposal, agency.name(), agency.cluster(), agency.province());
    }
}
