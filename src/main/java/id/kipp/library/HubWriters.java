package id.kipp.library;

import id.kipp.kernel.Actor;
import java.util.Optional;

/** For which hub somebody writes. */
public interface HubWriters {

    /** Empty for who coordinates none. */
    Optional<LibraryHub> hub(Actor actor);
}
