package id.kipp.decision;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum DecisionRefusal implements Refusal.Reason {
    CONFLICT_ALL("conflict.all"),
    NOMINATION_DECIDED("nomination.decided"),
    NOMINATION_NOBODY("nomination.nobody"),
    NOMINATION_NOT_DECIDED("nomination.not-decided"),
    NOMINATION_NOT_MEMBER("nomination.not-member"),
    NOMINATION_REASON_MISSING("nomination.reason-missing"),
    NOMINATION_TIE("nomination.tie"),
    NOMINATION_TIE_FOR_OTHERS("nomination.tie-for-others"),
    NOMINATION_UNSCORED("nomination.unscored"),
    NOMINATION_VOTED("nomination.voted"),
    PLENARY_CONSENTED("plenary.consented"),
    PLENARY_DECIDED("plenary.decided"),
    PLENARY_NOBODY("plenary.nobody"),
    PLENARY_NOBODY_CHOSEN("plenary.nobody-chosen"),
    PLENARY_NOT_DECIDED("plenary.not-decided"),
    PLENARY_NO_TIER("plenary.no-tier"),
    PLENARY_REASON_MISSING("plenary.reason-missing"),
    PLENARY_SHEETS_MOVED("plenary.sheets-moved"),
    PLENARY_TIE("plenary.tie"),
    PLENARY_TIE_FOR_OTHERS("plenary.tie-for-others"),
    PLENARY_TOO_MANY("plenary.too-many"),
    PLENARY_UNKNOWN_CONTENDER("plenary.unknown-contender"),
    PLENARY_UNKNOWN_TIER("plenary.unknown-tier"),
    PLENARY_UNSCORED("plenary.unscored");

    private final String key;

    DecisionRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
