package id.kipp.account;

/** Whether an account can be used. */
public enum AccountState {
    INVITED,
    /** Not joined, and no link is out by which that could be done: it was cancelled, or ended by a lock. */
    CANCELLED,
    ACTIVE,
    LOCKED;

    public String key() {
        return "account.state." + name();
    }
}
