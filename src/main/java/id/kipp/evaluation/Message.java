package id.kipp.evaluation;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import java.time.Instant;

/** What a member of the team says while the team agrees on a score. */
public record Message(AccountId by, Instant at, String text) {

    static final int MAX = 4_000;

    public Message {
        text = text.strip();
        if (text.isEmpty()) throw new Refusal("consolidation.message-empty");
        if (text.length() > MAX) throw new Refusal("consolidation.message-too-long", MAX);
    }
}
