package id.kipp.catalogue;

/** By which other lists innovations are sorted, besides the edition's own categories. */
public enum Scheme {
    OECD,
    RB_THEMATIC,
    ASTA_CITA,
    SECTOR
}
