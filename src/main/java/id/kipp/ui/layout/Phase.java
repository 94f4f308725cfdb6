package id.kipp.ui.layout;

/** What a competition's work is parted into, in the order of a year; a long menu is grouped by it. */
public enum Phase {
    PREPARE,
    SCREEN,
    JUDGE,
    DECIDE,
    PUBLISH,
    WATCH
}
