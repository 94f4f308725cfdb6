package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a proposal went no further; reopened only to {@code from}.
 *
 * @param letter number of the released letter that said so; null while none has, and where none is needed
 */
public record Closing(Outcome outcome, String reason, Stage from, AccountId by, Instant at, @Nullable String letter) {

    public enum Outcome {
        NOT_CHOSEN,
        WITHDRAWN,
        NOT_ADMITTED,
        NOT_NOMINATED,
        NOT_FINALIST,
        DISQUALIFIED,
        REVOKED
    }

    /** The fact as it is logged. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("outcome", outcome);
        facts.put("reason", reason);
        facts.put("from", from);
        facts.put("by", by);
        facts.put("at", at);
        facts.put("letter", letter);
        return facts;
    }

    Closing announcedBy(String number) {
        return new Closing(outcome, reason, from, by, at, number);
    }

    Closing because(String other) {
        return new Closing(outcome, other, from, by, at, letter);
    }
}
