package id.kipp.hub;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.library.HubWriters;
import id.kipp.library.LibraryHub;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever coordinates a hub writes for it in the library. */
@Component
class HubLibrarians implements HubWriters {

    private final HubStore store;
    private final HubAccess access;

    HubLibrarians(HubStore store, HubAccess access) {
        this.store = store;
        this.access = access;
    }

    @Override
    public Optional<LibraryHub> hub(Actor actor) {
        if (!actor.is(Role.HUB)) return Optional.empty();
        return actor.agency()
                .flatMap(store::ofAgency)
                .filter(h -> access.mayWrite(actor, h))
                .map(h -> new LibraryHub(h.id(), h.head().name()));
    }
}
