package id.kipp.replication;

/**
 * How it is known.
 *
 * @param source where it is told, as an address; empty for what was done here
 * @param example whether parts of it are invented for showing
 */
public record Provenance(String source, boolean example) {

    static final Provenance HERE = new Provenance("", false);
}
