package id.kipp.edition;

import id.kipp.audit.Canonical;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.Map;

/**
 * Rules that an edition went by after they had been frozen, until a new version took their place.
 *
 * @param until when that was
 * @param reason why
 */
public record RulesVersion(Constitution rules, Instant until, AccountId by, String reason) {

    /** What the log says of it: what it said stands in the lines of its time. */
    Map<String, Object> facts() {
        return Map.of(
                "rulesSha256", Canonical.sha256(Canonical.json(rules)), "until", until, "by", by, "reason", reason);
    }
}
