package id.kipp.hub;

/** What an institution is chosen as a hub by (dossier on replication and hubs, section 7.1). */
public enum HubCriterion {
    TRACK_RECORD,
    LEADERSHIP,
    POTENTIAL,
    BUREAUCRACY,
    OUTSIDE;

    /** The translation of its name. */
    public String key() {
        return "hub.criterion." + name();
    }
}
