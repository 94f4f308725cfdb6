package id.kipp.account;

/** Why a session ends before its time. */
public enum SessionEnd {
    /** Somebody locked the account. */
    LOCKED,
    /** A new password, or "sign out everywhere". */
    SIGNED_OUT,
    /** Too many wrong proofs in a row were given in it. */
    GUESSED,
    /** It was begun by the password alone, before the account had a second factor. */
    BEFORE_FACTOR;

    /** Where a request says so to whoever answers it. */
    public static final String ATTRIBUTE = SessionEnd.class.getName();

    public String key() {
        return "session.ended." + name();
    }
}
