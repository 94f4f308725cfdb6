package id.kipp.catalogue;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import java.util.Optional;
import java.util.Set;

/** Which hub looks after an innovation. Nobody answers: none does. */
public interface Hubs {

    /** The hub of its region or institution; empty while it has none. */
    Optional<Tag> of(EntryOrigin origin);

    /**
     * The hub that looks at what its owner writes before the secretariat does: that of {@link #of}, where somebody works there and
     * the innovation is not the hub's own institution's.
     */
    Optional<Tag> first(EntryOrigin origin);

    /** Whether this person decides for that hub. */
    boolean speaksFor(Actor actor, Tag hub);

    /** Institutions whose innovations this person's hub looks at first; none where it is no hub's. */
    Set<AgencyId> lookedAfterBy(Actor actor);

    /** The people of the hub of {@link #first}. */
    Set<AccountId> peopleFor(EntryOrigin origin);
}
