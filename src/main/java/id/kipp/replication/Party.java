package id.kipp.replication;

/** As what somebody acts in a replication. */
public enum Party {
    /** The institution that takes over, and of it the unit that does the work. */
    ADOPTER,
    /** For the secretary of the adopting region or an equal position: its administrator. */
    APPROVER,
    /** The institution an original belongs to. */
    OWNER,
    /** Whoever coordinates the hub of the adopter's province. */
    HUB,
    MINISTRY,
    /** Nobody: what time brings about. */
    CLOCK;

    /** The translation of its name. */
    public String key() {
        return "replication.party." + name();
    }
}
