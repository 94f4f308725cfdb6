package id.kipp.replication;

/** The letters and sheets of a replication. */
public enum ReplicationPaper {
    INTEREST_LETTER,
    REPLY,
    INVITATION,
    ASSESSMENT_SHEET,
    AGREEMENT,
    ACTION_PLAN,
    PLAN_APPROVAL,
    COMMITMENT_SHEET,
    TEAM_DECREE,
    PROGRESS_REPORT,
    FINAL_REPORT,
    MONITORING_SHEET,
    VERIFICATION_MINUTES,
    CERTIFICATE,
    SUSTAINABILITY_CHECK,
    /** The step is recorded in the case and needs no paper. */
    RECORD;

    /** The translation of its name. */
    public String key() {
        return "replication.paper." + name();
    }
}
