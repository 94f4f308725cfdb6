package id.kipp.objection;

import id.kipp.kernel.AccountId;
import java.time.Instant;

/**
 * Who looks into it, and what the institution is asked to answer.
 *
 * @param text what the institution reads: never who wrote it
 * @param files whether it sees the evidence, too
 */
public record Handling(AccountId handler, String text, boolean files, Instant answerUntil, Instant at) {

    public boolean isOpen(Instant now) {
        return now.isBefore(answerUntil);
    }
}
