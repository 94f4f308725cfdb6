package id.kipp.catalogue;

/**
 * The catalogue number, such as {@code TI-2023-004}; of what another register tells of, that register's word and number, such
 * as {@code IGA-50123}.
 */
public record EntryId(String value) {

    private static final String OWN = "TI";

    /** The register that tells of it, such as {@code IGA}; {@code KIPP} for the competition's own. */
    public String source() {
        int dash = value.indexOf('-');
        var first = dash < 0 ? OWN : value.substring(0, dash);
        return first.equals(OWN) ? "KIPP" : first;
    }
}
