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
    STOP,
    /** A completion that was recorded wrongly is one no more. */
    REOPEN,
    /** A certificate holds no more, and what it proved has yet to be verified again. */
    REVOKE,
    /** The same where it has stopped since: it was never done. */
    ANNUL;

    /** Takes back what was done before; offered to whoever may, and nothing that is waited for. */
    public boolean isTakingBack() {
        return this == REOPEN || this == REVOKE || this == ANNUL;
    }

    /** The translation of what is done. */
    public String key() {
        return "replication.step." + name();
    }
}
