package id.kipp.panel;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum PanelRefusal implements Refusal.Reason {
    ANNOUNCEMENT_EMBARGO_LASTS("announcement.embargo-lasts"),
    ANNOUNCEMENT_EMBARGO_OVER("announcement.embargo-over"),
    ANNOUNCEMENT_EMBARGO_PAST("announcement.embargo-past"),
    ANNOUNCEMENT_EMBARGO_TOO_LATE("announcement.embargo-too-late"),
    ANNOUNCEMENT_EMBARGOED("announcement.embargoed"),
    ANNOUNCEMENT_NOTHING_PREPARED("announcement.nothing-prepared"),
    ANNOUNCEMENT_NOTHING_WAITS("announcement.nothing-waits"),
    ANNOUNCEMENT_NUMBER_MISSING("announcement.number-missing"),
    ANNOUNCEMENT_NUMBER_TAKEN("announcement.number-taken"),
    ANNOUNCEMENT_REASON("announcement.reason"),
    ANNOUNCEMENT_SECOND_PERSON("announcement.second-person"),
    ANNOUNCEMENT_TEXT_LENGTH("announcement.text-length"),
    ANNOUNCEMENT_TITLE_LENGTH("announcement.title-length"),
    ANNOUNCEMENT_TOO_LATE("announcement.too-late"),
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
