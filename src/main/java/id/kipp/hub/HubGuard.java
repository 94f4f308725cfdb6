package id.kipp.hub;

/** What has to be there before a step. */
public enum HubGuard {
    COORDINATOR,
    CRITERIA,
    EARLIER,
    TEAM,
    PLAN,
    TRANSFER,
    REPORT,
    REASON;

    /** The sentence that says it is missing. */
    public String key() {
        return "hub.guard." + name();
    }
}
