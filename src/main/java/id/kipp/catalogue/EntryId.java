package id.kipp.catalogue;

/** The catalogue number, such as {@code TI-2023-004}. */
public record EntryId(String value) {}
