package id.kipp.audit;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum AuditRefusal implements Refusal.Reason {
    FOLLOWER_REMAKING("follower.remaking"),
    FOLLOWER_UNKNOWN("follower.unknown"),
    LOG_KEY_DAMAGED("log.key-damaged"),
    LOG_KEY_FOREIGN("log.key-foreign"),
    LOG_KEY_MISSING("log.key-missing"),
    LOG_KEY_UNWRITABLE("log.key-unwritable"),
    SET_ASIDE_IS_CLOSED("set-aside.is-closed"),
    SET_ASIDE_REASON_MISSING("set-aside.reason-missing"),
    SET_ASIDE_REASON_TOO_LONG("set-aside.reason-too-long"),
    SET_ASIDE_UNKNOWN("set-aside.unknown");

    private final String key;

    AuditRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
