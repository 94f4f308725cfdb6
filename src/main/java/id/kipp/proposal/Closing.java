package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/** Why a proposal went no further; reopened only to {@code from}. */
public record Closing(Outcome outcome, String reason, Stage from, AccountId by, Instant at) {

    public enum Outcome {
        NOT_CHOSEN,
        WITHDRAWN,
        NOT_ADMITTED,
        NOT_NOMINATED,
        NOT_FINALIST,
        DISQUALIFIED,
        REVOKED
    }
}
