package id.kipp.account;

/** Whether an account can be used. */
public enum AccountState {
    INVITED,
    ACTIVE,
    LOCKED;

    public String key() {
        return "account.state." + name();
    }
}
