package id.kipp.replication;

/** What must hold before a step; looked at by {@link Guards}. */
public enum Guard {
    INTEREST_COMPLETE,
    ALL_ANSWERED,
    REASON,
    SESSION_PLANNED,
    READINESS_FILLED,
    BOTH_NUMBERS,
    PLAN_COMPLETE,
    PLAN_APPROVABLE,
    PLAN_ATTACHED,
    START_EVIDENCE,
    NO_REPORT,
    REPORTED,
    REASON_AND_UNTIL,
    CORE_DONE,
    NO_PARTY,
    TWO_PERSONS,
    YEARLY_CHECK,
    ASKED_BY_ANOTHER;

    /** The translation of what it asks for. */
    public String key() {
        return "replication.guard." + name();
    }
}
