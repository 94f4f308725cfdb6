package id.kipp.library;

/**
 * The hub of the network that has written a page.
 *
 * @param id by which it stands in the register of hubs
 * @param name as it was called then
 * @param waiting the secretariat has not said yet that everybody may read it
 */
public record LibraryHub(String id, String name, boolean waiting) {

    /** Its people write. */
    public LibraryHub(String id, String name) {
        this(id, name, false);
    }

    boolean is(LibraryHub other) {
        return id.equals(other.id);
    }

    LibraryHub waiting(boolean now) {
        return new LibraryHub(id, name, now);
    }
}
