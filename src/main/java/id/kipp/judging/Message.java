package id.kipp.judging;

import id.kipp.audit.Hidden;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.util.Map;

/** What a member of the team says while the team agrees on a score. */
public record Message(AccountId by, Instant at, String text) {

    public static final int MAX = 4_000;

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of("by", by, "at", at, "messageSha256", new Hidden(text));
    }

    public Message {
        text = text.strip();
        if (text.isEmpty()) throw new Refusal(JudgingRefusal.CONSOLIDATION_MESSAGE_EMPTY);
        if (text.length() > MAX) throw new Refusal(JudgingRefusal.CONSOLIDATION_MESSAGE_TOO_LONG, MAX);
    }
}
