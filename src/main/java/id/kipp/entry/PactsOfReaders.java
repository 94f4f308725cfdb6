package id.kipp.entry;

import id.kipp.assignment.Pacts;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Pledge;
import org.springframework.stereotype.Component;

/** Lists of entries are for judges who have pledged. */
@Component
class PactsOfReaders implements Pledge {

    private final Pacts pacts;

    PactsOfReaders(Pacts pacts) {
        this.pacts = pacts;
    }

    @Override
    public void require(Actor actor, EditionId edition) {
        pacts.require(actor, edition);
    }
}
