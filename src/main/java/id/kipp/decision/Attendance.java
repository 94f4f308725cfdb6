package id.kipp.decision;

import id.kipp.audit.Hidden;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a member was at the session.
 *
 * @param by who wrote it down; a member who consents does so for themselves
 * @param abstains why the member, who is counted as present, consents to nothing; null where they do not abstain
 */
public record Attendance(AccountId who, AccountId by, Instant at, @Nullable String abstains) {

    Attendance(AccountId who, AccountId by, Instant at) {
        this(who, by, at, null);
    }

    public boolean isAbstaining() {
        return abstains != null;
    }

    /** As it is logged: where nobody abstains, as it was before anybody could. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of("who", who, "by", by, "at", at));
        if (abstains != null) facts.put("abstainsSha256", new Hidden(abstains));
        return facts;
    }
}
