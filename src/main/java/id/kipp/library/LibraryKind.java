package id.kipp.library;

/** What something in the library is. */
public enum LibraryKind {
    GUIDE,
    BOOK,
    COURSE,
    NEWS
}
