package id.kipp.decision;

import id.kipp.edition.EditionId;
import id.kipp.judging.Decides;
import id.kipp.kernel.Refusal;
import org.springframework.stereotype.Component;

/** No sheet is opened again once the plenary has awarded on it. */
@Component
class PlenaryDecides implements Decides {

    private final PlenaryStore plenaries;

    PlenaryDecides(PlenaryStore plenaries) {
        this.plenaries = plenaries;
    }

    /** @throws Refusal {@code plenary.decided} */
    @Override
    public void requireUndecided(EditionId edition, String group) {
        if (plenaries
                .find(edition, group, Matter.AWARDS)
                .filter(Plenary::decided)
                .isPresent()) throw new Refusal(DecisionRefusal.PLENARY_DECIDED);
    }
}
