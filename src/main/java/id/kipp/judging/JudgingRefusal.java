package id.kipp.judging;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum JudgingRefusal implements Refusal.Reason {
    CONSOLIDATION_AGREED("consolidation.agreed"),
    CONSOLIDATION_CHANGED_ELSEWHERE("consolidation.changed-elsewhere"),
    CONSOLIDATION_DISCUSS_FIRST("consolidation.discuss-first"),
    CONSOLIDATION_MESSAGE_EMPTY("consolidation.message-empty"),
    CONSOLIDATION_MESSAGE_TOO_LONG("consolidation.message-too-long"),
    CONSOLIDATION_MOVED("consolidation.moved"),
    CONSOLIDATION_NOT_AGREED("consolidation.not-agreed"),
    CONSOLIDATION_NOTHING_PROPOSED("consolidation.nothing-proposed"),
    CONSOLIDATION_REASON_MISSING("consolidation.reason-missing"),
    CONSOLIDATION_SHEETS_MOVED("consolidation.sheets-moved"),
    CHAIR_ONLY("evaluation.chair-only"),
    PANEL_CHAIR_ONLY("panel.chair-only"),
    FEEDBACK_NOT_YET("feedback.not-yet"),
    NOT_IN_ROUND("sheet.not-in-round"),
    NOT_ON_PANEL("panel.not-member"),
    BENCH_NOT_READY("panel-sheet.others-not-ready"),
    HEARING_NONE("hearing.none"),
    HEARING_OUTSIDE_WINDOW("hearing.outside-window"),
    HEARING_PER_DAY("hearing.per-day"),
    RATING_ADDRESS("rating.address"),
    RATING_CODE("rating.bad-code"),
    RATING_FORM("rating.form-missing"),
    RATING_OWN("rating.own"),
    RATING_GIVEN("rating.given"),
    RATING_MORE_CAME("rating.more-came"),
    RATING_RELATION("rating.relation"),
    RATING_WAIT("rating.wait"),
    SHEET_CHANGED_ELSEWHERE("sheet.changed-elsewhere"),
    SHEET_EVIDENCE_GONE("sheet.evidence-gone"),
    SHEET_EVIDENCE_MISSING("sheet.evidence-missing"),
    SHEET_EVIDENCE_NONE("sheet.evidence-none"),
    SHEET_EVIDENCE_TOO_LONG("sheet.evidence-too-long"),
    SHEET_EVIDENCE_TOO_MUCH("sheet.evidence-too-much"),
    SHEET_INCOMPLETE("sheet.incomplete"),
    SHEET_NOT_REOPENED("sheet.not-reopened"),
    SHEET_NOT_SEALED("sheet.not-sealed"),
    SHEET_NOT_YOURS("sheet.not-yours"),
    SHEET_NOTES_MISSING("sheet.notes-missing"),
    SHEET_NO_OPTION("sheet.no-option"),
    SHEET_NOTE_TOO_LONG("sheet.note-too-long"),
    SHEET_OFF_SCALE("sheet.off-scale"),
    SHEET_OTHERS_NEVER("sheet.others-never"),
    SHEET_OTHERS_NOT_READY("sheet.others-not-ready"),
    SHEET_REASON_MISSING("sheet.reason-missing"),
    SHEET_SEALED("sheet.sealed"),
    SHEET_UNKNOWN_CRITERION("sheet.unknown-criterion"),
    THIRD_AWAITED("third.awaited"),
    THIRD_NOT_NEEDED("third.not-needed"),
    THIRD_NOT_YOURS("third.not-yours");

    private final String key;

    JudgingRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
