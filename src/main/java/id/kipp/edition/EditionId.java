package id.kipp.edition;

/** The competition year, unless a year has had two. */
public record EditionId(String value) {}
