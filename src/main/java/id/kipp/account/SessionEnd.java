package id.kipp.account;

/** Why a session ends before its time. */
public enum SessionEnd {
    /** Somebody locked the account. */
    LOCKED,
    /** A new password, or "sign out everywhere". */
    SIGNED_OUT;

    /** Where a request says so to whoever answers it. */
    public static final String ATTRIBUTE = SessionEnd.class.getName();

    public String key() {
        return "session.ended." + name();
    }
}
