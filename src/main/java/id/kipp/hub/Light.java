package id.kipp.hub;

/** What can be said of an institution: that nothing is known is something else than that it has not. */
public enum Light {
    YES,
    NOT_YET,
    NO_DATA
}
