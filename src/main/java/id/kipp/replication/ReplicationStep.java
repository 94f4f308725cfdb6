package id.kipp.replication;

/** What leads a replication from one state to another; the rules of each are a line of {@code replication/steps.csv}. */
public enum ReplicationStep {
    SEND,
    ACCEPT,
    DECLINE,
    DROP,
    LEARN,
    ASSESS,
    AGREE,
    SUBMIT_PLAN,
    RETURN_PLAN,
    APPROVE_PLAN,
    COMMIT,
    START,
    RISK,
    RECOVER,
    PAUSE,
    RESUME,
    CANCEL,
    COMPLETE,
    VERIFY,
    CERTIFY,
    SUSTAIN,
    STOP;

    /** The translation of what is done. */
    public String key() {
        return "replication.step." + name();
    }
}
