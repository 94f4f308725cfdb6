package id.kipp.decision;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum DecisionRefusal implements Refusal.Reason {
    AMENDED("decision.amended"),
    ABSTAIN_CHAIR("decision.abstain-chair"),
    ABSTAIN_CONSENTED("decision.abstain-consented"),
    ABSTAINED("decision.abstained"),
    ABSTAINS_NOT("decision.abstains-not"),
    CANDIDATES_MOVED("decision.candidates-moved"),
    CONFLICT_ALL("conflict.all"),
    CONSENTED("decision.consented"),
    DECIDED("decision.decided"),
    EXCLUDED("decision.excluded"),
    NO_TIER("decision.no-tier"),
    NOBODY("decision.nobody"),
    NOBODY_CHOSEN("decision.nobody-chosen"),
    NOT_ANNOUNCED("admission.not-announced"),
    NOT_BEFORE("decision.not-before"),
    NOT_DECIDED("decision.not-decided"),
    NOT_MEMBER("decision.not-member"),
    PRESENT_CONSENTED("decision.present-consented"),
    PRESENT_NOBODY("decision.present-nobody"),
    PRESENT_STRANGER("decision.present-stranger"),
    PRESENT_WHO("decision.present-who"),
    REASON_MISSING("decision.reason-missing"),
    RECONSIDERED("decision.reconsidered"),
    RECONSIDERED_SINCE("decision.reconsidered-since"),
    RESTS("decision.rests"),
    REVISION_LIST("decision.revision-list"),
    REVISION_MOVED("decision.revision-moved"),
    REVISION_REASON("decision.revision-reason"),
    TIE("decision.tie"),
    TIE_FOR_OTHERS("decision.tie-for-others"),
    TOO_MANY("decision.too-many"),
    TOTALS_MOVED("decision.totals-moved"),
    UNKNOWN_CANDIDATE("decision.unknown-candidate"),
    UNKNOWN_TIER("decision.unknown-tier"),
    UNSCORED("decision.unscored"),
    OPINIONS_WAITED("admission.opinions-waited"),
    UNSCREENED("admission.unscreened"),
    VERDICTS_MOVED("admission.moved"),
    WINDOW_OPEN("admission.window-open");

    private final String key;

    DecisionRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
