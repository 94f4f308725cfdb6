package id.kipp.hub;

/** A step of a hub from one status to the next; what it asks for stands in {@link HubRules}. */
public enum HubMove {
    INVITE,
    DECLINE,
    COMMIT,
    DESIGNATE,
    ACTIVATE,
    REVIEW,
    CONFIRM,
    END,
    REOPEN,
    RECORD_COMMITMENT,
    RECORD_DESIGNATION;

    /** The translation of its name. */
    public String key() {
        return "hub.move." + name();
    }
}
