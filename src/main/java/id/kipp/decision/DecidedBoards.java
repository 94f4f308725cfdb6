package id.kipp.decision;

import id.kipp.edition.EditionId;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import org.springframework.stereotype.Service;

/** What the panel has decided, whole, for the modules that make it public. */
@Service
public class DecidedBoards {

    private final PlenaryStore store;

    DecidedBoards(PlenaryStore store) {
        this.store = store;
    }

    /** @throws Refusal {@code plenary.not-decided} */
    @PublicAccess("who may see or announce what was decided is said by the module that does")
    public Plenary get(EditionId edition, String group, Matter matter) {
        return store.decided(edition, group, matter);
    }
}
