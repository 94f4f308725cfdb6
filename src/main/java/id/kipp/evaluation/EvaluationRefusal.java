package id.kipp.evaluation;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum EvaluationRefusal implements Refusal.Reason {
    CONFLICT_ALL("conflict.all"),
    NOMINATION_DECIDED("nomination.decided"),
    NOMINATION_NOBODY("nomination.nobody"),
    NOMINATION_NOT_MEMBER("nomination.not-member"),
    NOMINATION_REASON_MISSING("nomination.reason-missing"),
    NOMINATION_TIE("nomination.tie"),
    NOMINATION_TIE_FOR_OTHERS("nomination.tie-for-others"),
    NOMINATION_UNSCORED("nomination.unscored"),
    NOMINATION_VOTED("nomination.voted");

    private final String key;

    EvaluationRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
