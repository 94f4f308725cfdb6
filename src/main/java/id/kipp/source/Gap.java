package id.kipp.source;

/** What a record does not tell. */
public enum Gap {
    STORY,
    GOALS,
    ADDRESS,
    UNIT,
    VIDEO
}
