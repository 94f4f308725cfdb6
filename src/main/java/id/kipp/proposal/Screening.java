package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The secretariat's verdict on a submission, item by item. */
public record Screening(List<Check> checks, Outcome outcome, String reason, AccountId by, Instant at) {

    public enum Outcome {
        PASSED,
        FAILED,
        RETURNED
    }

    public enum Verdict {
        PASS,
        FAIL,
        NOT_APPLICABLE
    }

    /** One line of the checklist; a failed line says why. */
    public record Check(String item, Verdict verdict, String note) {
        /** @throws Refusal {@code text.too-long} */
        public Check {
            Typed.atMost(note, Typed.LINE_MAX);
        }
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of("outcome", outcome, "reason", reason, "checks", checks, "by", by, "at", at);
    }

    /** @throws Refusal {@code screening.reason-missing} unless it passes, {@code screening.failed-item} when a failed item would pass */
    public Screening {
        checks = List.copyOf(checks);
        Typed.atMost(reason, Typed.REASON_MAX);
        if (outcome != Outcome.PASSED && Typed.isNothing(reason))
            throw new Refusal(ProposalRefusal.SCREENING_REASON_MISSING);
        if (outcome == Outcome.PASSED && checks.stream().anyMatch(c -> c.verdict() == Verdict.FAIL))
            throw new Refusal(ProposalRefusal.SCREENING_FAILED_ITEM);
    }
}
