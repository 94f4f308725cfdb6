package id.kipp.objection;

/** What follows from a case. */
public enum Consequence {
    /** Nothing: what the letter says stands. */
    CONFIRMED,
    /** The list calls it otherwise. */
    CORRECTED,
    /** It is no finalist any more; the next in order moves up. */
    DISQUALIFIED,
    /** Its award is taken back; the next in order is given it. */
    REVOKED,
    /** Not looked into: not an objection, or not to this. */
    INADMISSIBLE;

    /** A decision and a letter come after it. */
    public boolean changesTheList() {
        return this == CORRECTED || this == DISQUALIFIED || this == REVOKED;
    }
}
