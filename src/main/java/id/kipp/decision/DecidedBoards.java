package id.kipp.decision;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import org.springframework.stereotype.Service;

/** What the panel has decided, whole, for the modules that make it public. */
@Service
public class DecidedBoards {

    private final PlenaryStore store;

    DecidedBoards(PlenaryStore store) {
        this.store = store;
    }

    /** @throws Refusal {@code plenary.not-decided} */
    public Plenary get(Actor actor, EditionId edition, String group, Matter matter) {
        actor.require(Role.SECRETARIAT);
        return store.decided(edition, group, matter);
    }
}
