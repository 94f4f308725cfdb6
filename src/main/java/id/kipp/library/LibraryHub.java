package id.kipp.library;

import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * The hub of the network that has written a page.
 *
 * @param id by which it stands in the register of hubs
 * @param name as it was called then
 * @param waiting the secretariat has not said yet that everybody may read it
 * @param takenAway true where it was shown and its own people have taken it away; null where they have not
 */
public record LibraryHub(String id, String name, boolean waiting, @Added @Nullable Boolean takenAway) {

    /** Its people write. */
    public LibraryHub(String id, String name) {
        this(id, name, false, null);
    }

    boolean is(LibraryHub other) {
        return id.equals(other.id);
    }

    LibraryHub waiting(boolean now) {
        return new LibraryHub(id, name, now, takenAway);
    }

    /** @param now by its own people, while everybody read it */
    LibraryHub takenAway(boolean now) {
        return new LibraryHub(id, name, false, now ? true : null);
    }

    boolean isTakenAway() {
        return Boolean.TRUE.equals(takenAway);
    }
}
