package id.kipp.agency;

/** The clusters (<em>klaster</em>) participants are counted in. */
public enum AgencyKind {
    MINISTRY,
    AGENCY,
    PROVINCE,
    REGENCY,
    CITY,
    SOE,
    ROE;

    /** The translation of its name. */
    public String key() {
        return "agency.kind." + name();
    }

    /** Local governments and what they own: these lie in a province. */
    public boolean isLocal() {
        return switch (this) {
            case PROVINCE, REGENCY, CITY, ROE -> true;
            case MINISTRY, AGENCY, SOE -> false;
        };
    }
}
