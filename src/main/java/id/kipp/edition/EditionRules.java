package id.kipp.edition;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an edition, and since when they hold.
 *
 * @param frozenAt when the first proposal was submitted; null before
 * @param recordedSha256 hash of the rules as they were recorded while they were kept in another form; null where they were
 *     recorded in this one
 */
public record EditionRules(Constitution constitution, @Nullable Instant frozenAt, @Nullable String recordedSha256) {

    EditionRules frozen(Instant now) {
        return new EditionRules(constitution, now, recordedSha256);
    }

    /** What the log says of them: it never says anything else of what has been frozen. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>(
                recordedSha256 == null ? constitution.facts() : RulesBefore.facts(constitution));
        if (recordedSha256 != null) facts.put("rulesSha256", recordedSha256);
        facts.put("frozenAt", frozenAt);
        return facts;
    }
}
