package id.kipp.catalogue;

import id.kipp.kernel.Actor;
import java.util.Optional;

/** Which hub looks after an innovation. Nobody answers: none does. */
public interface Hubs {

    /** The hub of its region or institution; empty while it has none. */
    Optional<Tag> of(EntryOrigin origin);

    /** Whether this person decides for that hub. */
    boolean speaksFor(Actor actor, Tag hub);
}
