package id.kipp.decision;

import id.kipp.proposal.Proposal;
import id.kipp.proposal.ScreeningDecided;
import org.springframework.stereotype.Component;

/** A verdict stands once two have decided on it, until the letter that says so has moved its entry on. */
@Component
class AdmissionsDecided implements ScreeningDecided {

    private final AdmissionStore store;

    AdmissionsDecided(AdmissionStore store) {
        this.store = store;
    }

    @Override
    public boolean isDecided(Proposal seen) {
        var verdict = seen.screening();
        if (verdict == null) return false;
        return store.decided(seen.edition(), seen.submitted().group())
                .filter(a -> store.rulings(a).stream()
                        .anyMatch(r ->
                                r.proposal().equals(seen.id()) && r.screened().equals(verdict.at())))
                .isPresent();
    }
}
