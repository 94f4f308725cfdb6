package id.kipp.catalogue;

import id.kipp.audit.Hidden;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.Map;

/**
 * A text as it stood in the catalogue; never changed, so that an edit is never silent.
 *
 * @param reason why it was changed; empty for the first
 */
public record Version(int no, EntryText text, String reason, AccountId by, Instant at) {

    Version with(EntryText other) {
        return new Version(no, other, reason, by, at);
    }

    /** The fact as it is logged. */
    Map<String, Object> facts() {
        return Map.of(
                "no", no,
                "decree", text.decree(),
                "textSha256", new Hidden(text),
                "reason", reason,
                "by", by,
                "at", at);
    }
}
