package id.kipp.panel;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum PanelRefusal implements Refusal.Reason {
    FINALISTS_NOBODY("finalists.nobody"),
    FINALISTS_UNDECIDED("finalists.undecided"),
    FINALISTS_WINDOW_OPEN("finalists.window-open"),
    NOMINATION_NOT_DECIDED("nomination.not-decided"),
    PLENARY_CONSENTED("plenary.consented"),
    PLENARY_DECIDED("plenary.decided"),
    PLENARY_NO_TIER("plenary.no-tier"),
    PLENARY_NOBODY("plenary.nobody"),
    PLENARY_NOBODY_CHOSEN("plenary.nobody-chosen"),
    PLENARY_NOT_DECIDED("plenary.not-decided"),
    PLENARY_REASON_MISSING("plenary.reason-missing"),
    PLENARY_SHEETS_MOVED("plenary.sheets-moved"),
    PLENARY_TIE("plenary.tie"),
    PLENARY_TIE_FOR_OTHERS("plenary.tie-for-others"),
    PLENARY_TOO_MANY("plenary.too-many"),
    PLENARY_UNKNOWN_CONTENDER("plenary.unknown-contender"),
    PLENARY_UNKNOWN_TIER("plenary.unknown-tier"),
    PLENARY_UNSCORED("plenary.unscored");

    private final String key;

    PanelRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
