package id.kipp.replication;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum ReplicationRefusal implements Refusal.Reason {
    UNKNOWN("replication.unknown"),
    NOT_NOW("replication.not-now"),
    ORIGINAL_MISSING("replication.original-missing"),
    TOO_MANY_ORIGINALS("replication.too-many-originals"),
    TOO_MANY_MEMBERS("replication.too-many-members"),
    NO_MEMBER("replication.no-member"),
    ALREADY("replication.already"),
    BAD_YEAR("replication.bad-year"),
    NEED_MISSING("replication.need-missing"),
    NEED_TOO_LONG("replication.need-too-long"),
    YEAR_MISSING("replication.year-missing"),
    UNIT_MISSING("replication.unit-missing"),
    NUMBER_MISSING("replication.number-missing"),
    REASON_MISSING("replication.reason-missing"),
    NOT_SILENT_YET("replication.not-silent-yet"),
    ANSWERED("replication.answered"),
    PARTY_ITSELF("replication.party-itself"),
    CIRCLE("replication.circle"),
    SESSION_MISSING("replication.session-missing"),
    SHEET_NOT_WHOLE("replication.sheet-not-whole"),
    BAD_POINTS("replication.bad-points"),
    PLAN_MISSING("replication.plan-missing"),
    STAGE_MISSING("replication.stage-missing"),
    BASELINE_MISSING("replication.baseline-missing"),
    FUNDING_MISSING("replication.funding-missing"),
    GAP_OPEN("replication.gap-open"),
    SAME_PERSON("replication.same-person"),
    LINE_OUTSIDE("replication.line-outside"),
    BARRED("replication.barred"),
    TOO_MANY_LINES("replication.too-many-lines"),
    ACTIVITY_MISSING("replication.activity-missing"),
    POSITION_MISSING("replication.position-missing"),
    PROOF_MISSING("replication.proof-missing"),
    REPORT_MISSING("replication.report-missing"),
    SUMMARY_MISSING("replication.summary-missing"),
    NOT_SILENT("replication.not-silent"),
    BAD_DAY("replication.bad-day"),
    NOT_DONE("replication.not-done"),
    AFTER_MISSING("replication.after-missing"),
    VISIT_MISSING("replication.visit-missing"),
    VISIT_UNKNOWN("replication.visit-unknown"),
    VISITED_SINCE("replication.visited-since"),
    MENDED_MISSING("replication.mended-missing"),
    FINDINGS_MISSING("replication.findings-missing"),
    NEED_OVER("replication.need-over"),
    NEEDS_FULL("replication.needs-full"),
    IDEA_MISSING("replication.idea-missing"),
    TOO_MANY("replication.too-many"),
    PROPOSED("replication.proposed"),
    SETTLED_MISSING("replication.settled-missing"),
    TITLE_MISSING("signing.title-missing"),
    NOTHING_TO_SIGN("signing.nothing"),
    TOO_MANY_TO_SIGN("signing.too-many"),
    DAY_UNKNOWN("signing.unknown"),
    SEAT_UNKNOWN("signing.seat-unknown"),
    NOT_YOUR_TURN("signing.not-your-turn"),
    SITTING_OVER("signing.over"),
    PAPER_TITLE_MISSING("paper.title-missing"),
    UNKNOWN_PLACE("paper.unknown-place"),
    NO_PAPER("paper.none"),
    NO_INVITATION("invited.no-group"),
    YEARS_BACKWARDS("invited.years"),
    NOTHING_TO_RENEW("renewal.nothing");

    private final String key;

    ReplicationRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
