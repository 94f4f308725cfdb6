package id.kipp.edition;

import id.kipp.audit.Canonical;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.store.Added;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an edition, and since when they hold.
 *
 * @param frozenAt when the first proposal was submitted; null before
 * @param recordedSha256 hash of the rules as they were recorded while they were kept in another form; null where they were
 *     recorded in this one
 * @param draft rules that are being written and do not fit together yet; the edition does not go by them. Null where there is
 *     nothing of the kind
 * @param earlier versions after the freezing, first to last; null while there has been none
 * @param saysWho what is recorded of them says who judges and decides, and how many; null where they were recorded without
 */
public record EditionRules(
        Constitution constitution,
        @Nullable Instant frozenAt,
        @Nullable String recordedSha256,
        @Nullable Constitution draft,
        @Nullable List<RulesVersion> earlier,
        @Added @Nullable Boolean saysWho) {

    public EditionRules {
        earlier = earlier == null ? null : List.copyOf(earlier);
    }

    /**
     * What is stored is read whatever it says: it was checked by what was asked of rules when they were written.
     *
     * @throws Refusal {@code edition.weights} and its kin where the rules do not fit together, {@code text.too-long}
     */
    static EditionRules checked(Constitution rules) {
        RulesCheck.require(RulesLength.require(rules));
        return new EditionRules(rules, null, null);
    }

    public EditionRules(Constitution constitution, @Nullable Instant frozenAt, @Nullable String recordedSha256) {
        this(constitution, frozenAt, recordedSha256, null, null, recordedSha256 == null ? true : null);
    }

    EditionRules frozen(Instant now) {
        return new EditionRules(constitution, now, recordedSha256, null, null, saysWho);
    }

    /** Takes effect if it fits together, else it waits as a draft. @throws Refusal {@code text.too-long} */
    EditionRules written(Constitution next) {
        RulesLength.require(next);
        return next.problems().isEmpty()
                ? new EditionRules(next, null, null)
                : new EditionRules(constitution, frozenAt, recordedSha256, next, null, saysWho);
    }

    /** These from now on; what they were stays known. */
    EditionRules revised(Constitution next, AccountId by, String reason, Instant now) {
        RulesLength.require(next);
        var version = new RulesVersion(constitution, now, by, reason);
        return new EditionRules(
                next,
                frozenAt,
                null,
                null,
                Stream.concat(versions().stream(), Stream.of(version)).toList(),
                true);
    }

    /** Those that have been replaced since the freezing, first to last. */
    List<RulesVersion> versions() {
        return earlier == null ? List.of() : earlier;
    }

    /** What an edition went by at this time. */
    Constitution at(Instant when) {
        return versions().stream()
                .filter(v -> when.isBefore(v.until()))
                .findFirst()
                .map(RulesVersion::rules)
                .orElse(constitution);
    }

    /** What the log says of them: it never says anything else of what has been frozen. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>(
                recordedSha256 == null ? constitution.facts(saysWho != null) : RulesBefore.facts(constitution));
        if (recordedSha256 != null) facts.put("rulesSha256", recordedSha256);
        facts.put("frozenAt", frozenAt);
        if (!versions().isEmpty())
            facts.put("earlier", versions().stream().map(RulesVersion::facts).toList());
        if (draft != null) facts.put("draftSha256", Canonical.sha256(Canonical.json(draft)));
        return facts;
    }
}
